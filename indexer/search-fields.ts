// What the engine searches beside the commitment itself: its characters, words and their meanings.
import type { Commitment } from '../data/schema.ts'
import { findForms, findWords } from '../data/words/find.ts'
import { foldText } from '../data/words/fold.ts'
import { englishKey, type Word, type Words } from '../data/words/lexicon.ts'
import { findNumbers, numberForms } from '../data/words/numbers.ts'
import {
  formToken,
  grams,
  numberToken,
  phraseToken,
  soundToken,
  stemToken,
} from '../data/words/tokens.ts'

/** Searched in this order: the earlier the field of a match, the better the match. */
export interface SearchFields {
  /** Codebook words and numbers that stand in the text, in order. */
  said: string
  /** The text, character by character: any run of it can be found. */
  grams: string
  /** Every other form of the words said, in every language; the years meant. */
  meant: string
  /** The same of the headings above, said and meant. */
  above: string[]
  above_grams: string[]
  /** Every form of the words of its topics: a neighbour, where little else is found. */
  coded: string
  /** Whether it states a figure. */
  measured: 0 | 1
  /** Latest deadline, for sorting. */
  last_year: number | null
}

export function searchFields(commitment: Commitment, words: Words): SearchFields {
  const text = foldText(commitment.text)
  const { said, meant } = tokensOf(text, words)
  const headings = commitment.section.map(foldText)
  const years = commitment.years.map((year) => numberToken(String(year)))
  return {
    said: said.join(' '),
    grams: grams(text),
    meant: [...meant, ...years].join(' '),
    above: headings.map((heading) => headingTokens(heading, words)),
    above_grams: headings.map(grams),
    coded: codedTokens(commitment.topics, words),
    measured: commitment.targets.length > 0 ? 1 : 0,
    last_year: commitment.years.length > 0 ? Math.max(...commitment.years) : null,
  }
}

function tokensOf(folded: string, words: Words): { said: string[]; meant: string[] } {
  const found = findWords(folded, words)
  const numbers = findNumbers(folded).flatMap(({ number, start }) =>
    numberForms(number).map((form) => ({ start, token: numberToken(form) })),
  )
  const forms = findForms(folded, words).map(({ form, start }) => ({
    start,
    token: formToken(form),
  }))
  const said = [...forms, ...numbers].sort((a, b) => a.start - b.start).map((one) => one.token)
  const meant = new Set(found.flatMap(({ word, meant }) => (meant ? meanings(word) : [])))
  for (const token of said) meant.delete(token)
  return { said: [...new Set(said)], meant: [...meant] }
}

/** A heading stands over many commitments, a topic is given to many: their tokens are made once. */
const made = new WeakMap<Words, Map<string, string>>()
const KEPT = 20_000

function once(words: Words, key: string, make: () => string): string {
  const kept = made.get(words) ?? new Map<string, string>()
  made.set(words, kept)
  if (kept.size > KEPT) kept.clear()
  const known = kept.get(key) ?? make()
  kept.set(key, known)
  return known
}

const headingTokens = (heading: string, words: Words): string =>
  once(words, `heading ${heading}`, () => {
    const { said, meant } = tokensOf(heading, words)
    return [...said, ...meant].join(' ')
  })

/** Pinyin and single stems are left out: too many words share them. */
const codedTokens = (topics: string[], words: Words): string =>
  once(words, `topics ${topics.join(' ')}`, () => {
    const own = topics.flatMap((topic) => words.byTopic.get(topic) ?? [])
    const tokens = own.flatMap((word) => [
      ...[...word.written, ...word.asked].map(formToken),
      ...word.english.map((phrase) => phraseToken(englishKey(phrase))),
    ])
    return [...new Set(tokens)].join(' ')
  })

const meaningsOf = new WeakMap<Word, string[]>()

function meanings(word: Word): string[] {
  const known = meaningsOf.get(word)
  if (known) return known
  const made = [
    ...[...word.written, ...word.asked].map(formToken),
    ...word.sounds.map(soundToken),
    ...word.english.map((phrase) => phraseToken(englishKey(phrase))),
    ...word.english.flat().map(stemToken),
  ]
  meaningsOf.set(word, made)
  return made
}
