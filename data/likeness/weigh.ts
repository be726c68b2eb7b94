// The features of a commitment with what each weighs, laid out so that two are compared in microseconds.
import { type Features, KINDS, type Kind } from './features.ts'
import { knownAs } from './known.ts'
import type { Rarity } from './rarity.ts'

/** Features by the hashes of their names, in ascending order, with the squares of their weights. */
export interface Weights {
  ids: Uint32Array
  squares: Float64Array
  sum: number
  /** What is shared is divided by both: this where it is the one asked about, */
  asAsked: number
  /** and this where it is the other. */
  asOther: number
}

/** The kinds of feature that are looked at clause by clause. */
const IN_CLAUSES = ['pair', 'word'] as const
export type InClauses = (typeof IN_CLAUSES)[number]

/** In which clauses each feature of a kind stands: of the nth those from `starts[n]` up to the next. */
export interface Standing {
  starts: Uint32Array
  clauses: Uint32Array
}

/** `roots`: the root of the sum of squares of each clause. */
export type Clauses = Record<InClauses, Standing> & { roots: Float64Array }

/** `names` are those that can be told to readers. */
export type Weighed = Record<Kind, Weights> & {
  names: Pick<Features, 'word' | 'topic' | 'indicator' | 'heading'>
  clauses: Clauses
}

/** What a feature of each kind counts within a clause, in squares. */
export const TIMES: Record<InClauses, number> = { pair: 1, word: 1.8 ** 2 }

/**
 * How much the length of the other counts against it; half each would be the cosine. A long sentence
 * may hold the measure asked about beside others. Senses are many, and most of them are not meant.
 */
const OTHER: Record<Kind, number> = {
  pair: 0.3,
  word: 0.3,
  topic: 0.3,
  heading: 0.3,
  indicator: 0.3,
  sense: 0,
}

export function weigh(features: Features, rarity: Rarity): Weighed {
  const { word, topic, indicator, heading } = features
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, weightsOf(kind, features[kind], rarity)]),
  ) as Record<Kind, Weights>
  const standingIn = (kind: InClauses) =>
    standingOf(
      features.clauses.map((clause) => clause[kind]),
      kinds[kind],
      (name) => knownAs(kind, name, rarity).id,
    )
  const standings = { pair: standingIn('pair'), word: standingIn('word') }
  const roots = rootsOf(kinds, standings, features.clauses.length)
  return {
    ...kinds,
    names: { word, topic, indicator, heading },
    clauses: { ...standings, roots },
  }
}

/** A number and its place in one, so that numbers are sorted without a look at anything else. */
const PLACES = 2 ** 20

function weightsOf(kind: Kind, names: Set<string>, rarity: Rarity): Weights {
  const known = Array.from(names, (name) => knownAs(kind, name, rarity))
  const order = new Float64Array(known.length)
  for (let i = 0; i < order.length; i++) order[i] = known[i]!.id * PLACES + i
  order.sort()
  const ids = new Uint32Array(order.length)
  const squares = new Float64Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const one = known[order[i]! % PLACES]!
    ids[i] = one.id
    squares[i] = one.rarity ** 2
  }
  return laidOut(kind, ids, squares)
}

export function laidOut(kind: Kind, ids: Uint32Array, squares: Float64Array): Weights {
  let sum = 0
  for (let i = 0; i < squares.length; i++) sum += squares[i]!
  return { ids, squares, sum, asAsked: sum ** (1 - OTHER[kind]), asOther: sum ** OTHER[kind] }
}

function standingOf(names: Set<string>[], { ids }: Weights, numberOf: (name: string) => number) {
  const places = new Map(Array.from(ids, (id, place) => [id, place]))
  const standing = Array.from(ids, (): number[] => [])
  for (const [clause, own] of names.entries()) {
    for (const name of own) standing[places.get(numberOf(name))!]!.push(clause)
  }
  const starts = new Uint32Array(standing.length + 1)
  for (const [i, { length }] of standing.entries()) starts[i + 1] = starts[i]! + length
  return { starts, clauses: Uint32Array.from(standing.flat()) }
}

/** The root of the sum of squares of each clause. */
export function rootsOf(
  kinds: Record<InClauses, Weights>,
  standings: Record<InClauses, Standing>,
  clauses: number,
): Float64Array {
  const roots = new Float64Array(clauses)
  for (const kind of IN_CLAUSES) {
    const { squares } = kinds[kind]
    const { starts, clauses } = standings[kind]
    for (let place = 0; place < squares.length; place++) {
      const square = squares[place]! * TIMES[kind]
      for (let i = starts[place]!; i < starts[place + 1]!; i++) roots[clauses[i]!]! += square
    }
  }
  for (let i = 0; i < clauses; i++) roots[i] = Math.sqrt(roots[i]!)
  return roots
}
