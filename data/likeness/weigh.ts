// The features of a commitment with what each weighs, laid out so that two are compared in microseconds.
import { type Features, KINDS, type Kind } from './features.ts'
import { knownAs } from './known.ts'
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
export const WORD_IN_CLAUSE = 1.8

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
  Array.from(names, (name) => {
    const { id, rarity: rare } = knownAs(kind, name, rarity)
    return [id, rare ** 2 * times ** 2]
  })

/** A number and its place in one, so that numbers are sorted without a look at anything else. */
const PLACES = 2 ** 20

function weightsOf(squares: [number, number][]): Weights {
  const order = new Float64Array(squares.length)
  for (let i = 0; i < order.length; i++) order[i] = squares[i]![0] * PLACES + i
  order.sort()
  const sorted = { ids: new Uint32Array(order.length), squares: new Float64Array(order.length) }
  let sum = 0
  for (let i = 0; i < order.length; i++) {
    const [id, square] = squares[order[i]! % PLACES]!
    sorted.ids[i] = id
    sorted.squares[i] = square
    sum += square
  }
  return { ...sorted, sum }
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
