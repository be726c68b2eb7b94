// The features of a commitment with what each weighs, laid out so that two are compared in microseconds.
import { type Features, KINDS, type Kind } from './features.ts'
import { hashOf } from './hash.ts'
import type { Rarity } from './rarity.ts'

/** Features by the hashes of their names, in ascending order, with the squares of their weights. */
export interface Weights {
  ids: Uint32Array
  squares: Float64Array
  sum: number
}

/** `names` are those that can be told to readers. */
export type Weighed = Record<Kind, Weights> & {
  names: Pick<Features, 'word' | 'topic' | 'indicator' | 'heading'>
  clauses: Weights[]
}

/** What a codebook word counts beside a pair of characters, within a clause. */
const WORD_IN_CLAUSE = 1.8

export function weigh(features: Features, rarity: Rarity): Weighed {
  const { word, topic, indicator, heading } = features
  const kinds = KINDS.map((kind) => [kind, weightsOf(named(features[kind], kind, rarity))])
  return {
    ...(Object.fromEntries(kinds) as Record<Kind, Weights>),
    names: { word, topic, indicator, heading },
    clauses: features.clauses.map((clause) =>
      weightsOf([
        ...named(clause.pair, 'pair', rarity),
        ...named(clause.word, 'word', rarity, WORD_IN_CLAUSE),
      ]),
    ),
  }
}

const named = (names: Set<string>, kind: Kind, rarity: Rarity, times = 1): [number, number][] =>
  [...names].map((name) => [hashOf(`${kind} ${name}`), (times * rarity(kind, name)) ** 2])

function weightsOf(squares: [number, number][]): Weights {
  squares.sort(([a], [b]) => a - b)
  return {
    ids: Uint32Array.from(squares, ([id]) => id),
    squares: Float64Array.from(squares, ([, square]) => square),
    sum: squares.reduce((sum, [, square]) => sum + square, 0),
  }
}

/** What both have, in squares. */
export function common(a: Weights, b: Weights): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const difference = a.ids[i]! - b.ids[j]!
    if (difference === 0) sum += a.squares[i]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}
