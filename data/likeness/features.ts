// What two commitments can have in common: character pairs, codebook words and senses, topics, indicators.
import type { Commitment } from '../schema.ts'
import { readWords, type WordFound, type WordsRead } from '../words/find.ts'
import type { Words } from '../words/lexicon.ts'
import { sensesOf } from './senses.ts'

/** The kinds of feature. */
export const KINDS = ['pair', 'word', 'topic', 'indicator', 'heading', 'sense'] as const
export type Kind = (typeof KINDS)[number]

/** A sentence often pledges several things: what each of its clauses says. */
export type Clause = Record<'pair' | 'word', Set<string>>

/** Names by kind, each once: `pair` "幼儿", `word` "普惠性幼儿园", `sense` "kindergarten", `topic` and `indicator` ids. */
export type Kinds = Record<Kind, Set<string>>
export type Features = Kinds & { clauses: Clause[] }

export type Described = Pick<Commitment, 'text' | 'section' | 'topics' | 'targets'>

const HAN_RUN = /\p{Script=Han}+/gu
/** Shorter ones ("此外", "同时") say nothing by themselves. */
const CLAUSE = /[^,;。:!?，；：！？]{4,}/gu

/** Of a text whose words may have been read before. */
export function featuresOf(
  described: Described,
  words: Words,
  read: WordsRead = readWords(described.text, words),
): Features {
  const found = meaningful(read.found)
  return { ...kindsIn(described, words, read, found), clauses: clausesOf(read.folded, found) }
}

/** The features alone, without the clauses: what is counted in all commitments first. */
export function kindsOf(described: Described, words: Words): Kinds {
  const read = readWords(described.text, words)
  return kindsIn(described, words, read, meaningful(read.found))
}

function kindsIn(
  { section, topics, targets }: Described,
  words: Words,
  { folded, found: all }: WordsRead,
  found: WordFound[],
): Kinds {
  return {
    pair: pairs(folded),
    word: namesOf(found),
    heading: headingNames(section.at(-1) ?? '', words),
    topic: new Set(topics),
    indicator: new Set(targets.flatMap(({ indicator }) => indicator ?? [])),
    sense: sensesOf(all, words),
  }
}

/** A heading stands over many commitments. */
const headings = new WeakMap<Words, Map<string, Set<string>>>()
const HEADINGS_KEPT = 20_000

function headingNames(heading: string, words: Words): Set<string> {
  const kept = headings.get(words) ?? new Map<string, Set<string>>()
  headings.set(words, kept)
  const known = kept.get(heading)
  if (known) return known
  if (kept.size >= HEADINGS_KEPT) kept.clear()
  const { folded, found } = readWords(heading, words)
  const names = new Set([...namesOf(meaningful(found)), ...pairs(folded)])
  kept.set(heading, names)
  return names
}

function clausesOf(folded: string, found: WordFound[]): Clause[] {
  const clauses = [...folded.matchAll(CLAUSE)].map(({ 0: clause, index }) => ({
    pair: pairs(clause),
    word: namesOf(found.filter(({ start, end }) => start >= index && end <= index + clause.length)),
  }))
  return clauses.filter(({ pair, word }) => pair.size + word.size > 0)
}

function pairs(folded: string): Set<string> {
  const found = new Set<string>()
  for (const [run] of folded.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(pairAt(run, i))
  }
  return found
}

/** The same pairs come again and again: what is known of one is found faster by the same string. */
const pairNames = new Map<number, string>()
const PAIRS_KEPT = 200_000

function pairAt(run: string, at: number): string {
  const number = (run.charCodeAt(at) << 16) | run.charCodeAt(at + 1)
  const known = pairNames.get(number)
  if (known !== undefined) return known
  if (pairNames.size >= PAIRS_KEPT) pairNames.clear()
  const name = run.slice(at, at + 2)
  pairNames.set(number, name)
  return name
}

const namesOf = (found: WordFound[]) => new Set(found.map(({ word }) => word.zh))

/** The codebook words that name a theme's matter; a word inside a longer one says nothing more. */
function meaningful(all: WordFound[]): WordFound[] {
  const found = all.filter(({ word, meant }) => meant && !word.general)
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
}
