// What two commitments can have in common: character pairs, codebook words, topics, indicators.
import type { Commitment } from '../schema.ts'
import { findWords } from '../words/find.ts'
import { foldText } from '../words/fold.ts'
import type { Words } from '../words/lexicon.ts'

/** The kinds of feature. */
export const KINDS = ['pair', 'word', 'topic', 'indicator', 'heading'] as const
export type Kind = (typeof KINDS)[number]

/** A sentence often pledges several things: what each of its clauses says. */
export type Clause = Record<'pair' | 'word', Set<string>>

/** Names by kind, each once: `pair` "幼儿", `word` "普惠性幼儿园", `topic` and `indicator` ids. */
export type Features = Record<Kind, Set<string>> & { clauses: Clause[] }

export type Described = Pick<Commitment, 'text' | 'section' | 'topics' | 'targets'>

const HAN_RUN = /\p{Script=Han}+/gu
/** Shorter ones ("此外", "同时") say nothing by themselves. */
const CLAUSE = /[^,;。:!?，；：！？]{4,}/gu

export function featuresOf({ text, section, topics, targets }: Described, words: Words): Features {
  const folded = foldText(text)
  const heading = foldText(section.at(-1) ?? '')
  const found = meaningful(folded, words)
  return {
    pair: pairs(folded),
    word: namesOf(found),
    heading: new Set([...namesOf(meaningful(heading, words)), ...pairs(heading)]),
    topic: new Set(topics),
    indicator: new Set(targets.flatMap(({ indicator }) => indicator ?? [])),
    clauses: clausesOf(folded, found),
  }
}

type Found = ReturnType<typeof findWords>

function clausesOf(folded: string, found: Found): Clause[] {
  const clauses = [...folded.matchAll(CLAUSE)].map(({ 0: clause, index }) => ({
    pair: pairs(clause),
    word: namesOf(found.filter(({ start, end }) => start >= index && end <= index + clause.length)),
  }))
  return clauses.filter(({ pair, word }) => pair.size + word.size > 0)
}

function pairs(folded: string): Set<string> {
  const found = new Set<string>()
  for (const [run] of folded.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
}

const namesOf = (found: Found) => new Set(found.map(({ word }) => word.zh))

/** The codebook words that name a theme's matter; a word inside a longer one says nothing more. */
function meaningful(folded: string, words: Words): Found {
  const found = findWords(folded, words).filter(({ word, meant }) => meant && !word.general)
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
