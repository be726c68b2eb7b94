// A question taken apart: the parts that a commitment has to hold, and what was made of the words.
import type { Word } from '../../data/words/lexicon.ts'
import type { Asks } from './asks.ts'
import type { Telling } from './telling.ts'

export type PartKind = 'word' | 'english' | 'number' | 'literal' | 'years' | 'region'

export interface Part {
  kind: PartKind
  /** As the answer tells it. */
  shown: string
  /** As the engine is asked: one token, or one quoted phrase; empty where only a filter holds it. */
  clause: string
  /** What the engine is to filter by, in its language. */
  filter: string | null
  /** Codebook words it may mean; empty for a literal. */
  words: Word[]
  /** What stands in a text for it, folded: first what was typed, then other words for it. */
  forms: { typed: string[]; other: string[] }
  /** Those of the other forms whose word was named; the rest are only near it. */
  named?: string[]
  /** Everyday forms of a word named in English: no search of their own, but where one stands it speaks of it. */
  everyday?: string[]
  /** Says little alone: a word of place or action, half an English phrase. */
  weak: boolean
  /** Half an English phrase among words of no phrase with it: land in land reform names nothing. */
  stray: boolean
  /** How much of what was meant it carries, beside the others. */
  weight: number
}

export interface Interpretation {
  parts: Part[]
  /** Words too common to be searched by beside the others: they only count for the order. */
  context: Part[]
  /** The words inside the parts: they too only count for the order. */
  inside: Part[]
  /** What is asked beside the words: a number, a time, a place. */
  asks: Asks
  /** Parts that stand quoted, or apart from the others. */
  quoted: boolean
  runs: number
  /** Folded runs that must not stand in it. */
  excluded: string[]
  /** How slips, pinyin and other scripts were read. */
  corrected: { from: string; to: string }[]
  /** The whole question as one folded run, where it is one. */
  verbatim: string | null
  /** What words and characters tell among the commitments, where that is known. */
  tells?: Telling
  /** Only what stands in the commitment itself counts, not the headings above it. */
  textOnly?: boolean
}

/** It narrows down what is asked, and names no matter. */
export const narrows = ({ kind }: Part): boolean =>
  kind === 'number' || kind === 'years' || kind === 'region'

/** The topics of the words asked for; half an English phrase has too many of them. */
export const topicsAsked = ({ parts }: Interpretation): Set<string> =>
  new Set(
    parts
      .filter(({ kind, weak }) => kind !== 'english' || !weak)
      .flatMap(({ words }) => words.flatMap(({ topics }) => topics)),
  )

/** The engine looks at ten words or phrases of a query and no more. */
export const MOST_PARTS = 10
