// What the engine searches beside the commitment itself: its characters, words and their meanings.
import type { Commitment } from '../data/schema.ts'
import { findForms, readWords, type WordsRead } from '../data/words/find.ts'
import type { Word, Words } from '../data/words/lexicon.ts'
import { meaningsOf, meaningToken } from '../data/words/meanings.ts'
import { findNumbers, numberForms } from '../data/words/numbers.ts'
import { formToken, grams, numberToken } from '../data/words/tokens.ts'
import { crossesWords } from './word-boundary.ts'

/** Searched in this order: the earlier the field of a match, the better the match. */
export interface SearchFields {
  /** Codebook words and numbers that stand in the text, in order. */
  said: string
  /** The text, character by character: any run of it can be found. */
  grams: string
  /** What the words said mean, and their other written forms; the years meant. */
  meant: string
  /** The same of the headings above, said and meant. */
  above: string[]
  above_grams: string[]
  /** The words said or in the headings, to filter by. */
  concepts: string[]
  /** Whether it states a figure. */
  measured: 0 | 1
  /** Latest deadline, for sorting. */
  last_year: number | null
}

/**
 * Tokens apart: the engine keeps, for every two words less than eight places from each other, where
 * they stand together. Of a list of tokens nobody asks that, and it would be most of the index.
 */
const apart = (tokens: string[]): string => tokens.join('. ')

/** Of a commitment whose words may have been read before. */
export function searchFields(
  commitment: Commitment,
  words: Words,
  read: WordsRead = readWords(commitment.text, words),
): SearchFields {
  const { said, meant, concepts } = tokensOf(read, words)
  const above = commitment.section.map((heading) => headingFields(heading, words))
  const years = commitment.years.map((year) => numberToken(String(year)))
  return {
    said: apart(said),
    grams: grams(read.folded),
    meant: apart([...meant, ...years]),
    above: above.map(({ tokens }) => tokens),
    above_grams: above.map((heading) => heading.grams),
    concepts: [...new Set([...concepts, ...above.flatMap((heading) => heading.concepts)])],
    measured: commitment.targets.length > 0 ? 1 : 0,
    last_year: commitment.years.length > 0 ? Math.max(...commitment.years) : null,
  }
}

function tokensOf({ folded, found }: WordsRead, words: Words) {
  const numbers = findNumbers(folded).flatMap(({ number, start }) =>
    numberForms(number).map((form) => ({ start, token: numberToken(form) })),
  )
  const forms = findForms(folded, words)
  const formTokens = forms.map(({ form, start }) => ({ start, token: formToken(form) }))
  const said = [...formTokens, ...numbers].sort((a, b) => a.start - b.start)
  const meaning = new Set(found.flatMap(({ word, meant }) => (meant ? [word] : [])))
  const meant = new Set<string>()
  for (const word of meaning) for (const token of tokensFor(word, words)) meant.add(token)
  // An everyday form that a plan does write stands for all that it is asked for: 外教 does, but not
  // where it is the end of 国内外 and the beginning of 教育.
  for (const { form, start } of forms) {
    if (words.byWritten.has(form) || crossesWords(folded, start, start + form.length)) continue
    meant.add(meaningToken(words.byForm.get(form)!))
  }
  for (const { token } of said) meant.delete(token)
  return {
    said: [...new Set(said.map(({ token }) => token))],
    meant: [...meant],
    concepts: [...meaning].map(ownToken),
  }
}

interface Heading {
  tokens: string
  grams: string
  concepts: string[]
}

/** A heading stands over many commitments: its fields are made once. */
const made = new WeakMap<Words, Map<string, Heading>>()
const KEPT = 20_000

function headingFields(heading: string, words: Words): Heading {
  const kept = made.get(words) ?? new Map<string, Heading>()
  made.set(words, kept)
  const known = kept.get(heading)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const fields = headingOf(heading, words)
  kept.set(heading, fields)
  return fields
}

function headingOf(heading: string, words: Words): Heading {
  const read = readWords(heading, words)
  const { said, meant, concepts } = tokensOf(read, words)
  return { tokens: apart([...said, ...meant]), grams: grams(read.folded), concepts }
}

const ownTokens = new WeakMap<Word, string>()

function ownToken(word: Word): string {
  const known = ownTokens.get(word)
  if (known) return known
  const token = meaningToken([word])
  ownTokens.set(word, token)
  return token
}

const tokensOfWords = new WeakMap<Word, string[]>()

/** Written forms are searched as they stand; so are everyday ones that plans write for something else. */
function tokensFor(word: Word, words: Words): string[] {
  const known = tokensOfWords.get(word)
  if (known) return known
  const alsoWritten = word.asked.filter((form) => words.byWritten.has(form))
  const made = [...meaningsOf(word, words), ...[...word.written, ...alsoWritten].map(formToken)]
  tokensOfWords.set(word, made)
  return made
}
