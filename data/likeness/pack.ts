// What likeness needs to know of a commitment in a short text, so that it is worked out once, when it is indexed.
import { KINDS, type Kind } from './features.ts'
import {
  type InClauses,
  laidOut,
  rootsOf,
  type Standing,
  type Weighed,
  type Weights,
} from './weigh.ts'

/** Features by number, without the names that stand behind the numbers. */
export type Unnamed = Omit<Weighed, 'names'>

/**
 * What was packed. A class, since an accessor of its own in each object would keep all of them from being
 * collected soon.
 */
export class Unpacked {
  /** All 0 where there is nothing to go by. */
  readonly vector: Int8Array
  /** How long the vector is; 1 where it is all 0. */
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #numbers: Uint16Array
  #weighed: Unnamed | undefined

  constructor(text: string) {
    this.#bytes = atEvenPlace(Buffer.from(text, 'base64'))
    const { buffer, byteOffset, byteLength } = this.#bytes
    this.#numbers = new Uint16Array(buffer, byteOffset, byteLength / 2)
    this.vector = new Int8Array(buffer, byteOffset + 2, this.#numbers[0])
    this.length = lengthOf(this.vector) || 1
  }

  /** Read when it is first asked for. */
  get weighed(): Unnamed {
    this.#weighed ??= weighedOf(this.#numbers, this.#bytes, 1 + this.vector.length / 2)
    return this.#weighed
  }
}

/**
 * Squares of weights by their logarithms, a byte each and true to a hundredth: no weight is below 1,
 * and the rarest word in a million commitments fits.
 */
const STEP = 46
const MOST = 0xff
const SQUARES = Float64Array.from({ length: MOST + 1 }, (_, step) => Math.exp(step / STEP))
/** A component of the vector in one signed byte. */
const FULL = 127
/** Numbers that a feature's own number takes: those of senses are short. */
const HALVES: Record<Kind, number> = {
  pair: 2,
  word: 2,
  topic: 2,
  indicator: 2,
  heading: 2,
  sense: 1,
}
/** A feature in no clause; else each of its clauses, twice its number, and one more if others follow. */
const NOWHERE = 0xffff

/** Base64 of numbers, two bytes each, low byte first; vectors of an even number of dimensions. */
export function pack(weighed: Unnamed, vector: number[]): string {
  const largest = Math.max(...vector.map(Math.abs)) || 1
  const numbers = [vector.length]
  numbers.push(...inTwos(vector.map((value) => Math.round((value / largest) * FULL) & 0xff)))
  for (const kind of KINDS) {
    const { ids, squares } = weighed[kind]
    numbers.push(ids.length)
    for (const id of ids) {
      numbers.push(id & 0xffff)
      if (HALVES[kind] === 2) numbers.push(id >>> 16)
    }
    const steps = Array.from(squares, (square) => Math.round(Math.log(square) * STEP))
    numbers.push(...inTwos(steps.map((step) => Math.min(MOST, step))))
  }
  const { pair, word, roots } = weighed.clauses
  numbers.push(roots.length, ...standing(pair), ...standing(word))
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64')
}

const inTwos = (bytes: number[]) =>
  Array.from(
    { length: Math.ceil(bytes.length / 2) },
    (_, i) => bytes[2 * i]! | ((bytes[2 * i + 1] ?? 0) << 8),
  )

function standing({ starts, clauses }: Standing): number[] {
  const numbers: number[] = []
  for (let place = 0; place + 1 < starts.length; place++) {
    const own = clauses.subarray(starts[place], starts[place + 1])
    if (own.length === 0) numbers.push(NOWHERE)
    for (const [i, clause] of own.entries()) {
      numbers.push(2 * clause + (i + 1 < own.length ? 1 : 0))
    }
  }
  return numbers
}

/** Numbers of two bytes are read from there alone. Small buffers share one block of memory. */
const atEvenPlace = (bytes: Buffer): Uint8Array =>
  bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes)

export const unpack = (text: string): Unpacked => new Unpacked(text)

/** @param at where it begins among the numbers */
function weighedOf(numbers: Uint16Array, bytes: Uint8Array, at: number): Unnamed {
  const weighed = {} as Record<Kind, Weights>
  for (const kind of KINDS) {
    const length = numbers[at]!
    const weights = at + 1 + HALVES[kind] * length
    weighed[kind] = weightsOf(numbers.subarray(at + 1, weights), bytes, 2 * weights, kind)
    at = weights + Math.ceil(length / 2)
  }
  const clauses = numbers[at++]!
  const standings = {} as Record<InClauses, Standing>
  for (const kind of ['pair', 'word'] as const) {
    const { standing, next } = standingAt(numbers, at, weighed[kind].ids.length)
    standings[kind] = standing
    at = next
  }
  const roots = rootsOf(weighed, standings, clauses)
  return { ...weighed, clauses: { ...standings, roots } }
}

/** @param at where the weights begin among the bytes */
function weightsOf(numbers: Uint16Array, bytes: Uint8Array, at: number, kind: Kind): Weights {
  const halves = HALVES[kind]
  const ids = new Uint32Array(numbers.length / halves)
  const squares = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i++) {
    ids[i] = halves === 1 ? numbers[i]! : numbers[2 * i]! + numbers[2 * i + 1]! * 0x10000
    squares[i] = SQUARES[bytes[at + i]!]!
  }
  return laidOut(kind, ids, squares)
}

function standingAt(numbers: Uint16Array, at: number, features: number) {
  const starts = new Uint32Array(features + 1)
  const clauses: number[] = []
  let next = at
  for (let place = 0; place < features; place++) {
    if (numbers[next] === NOWHERE) next++
    else {
      do clauses.push(numbers[next]! >> 1)
      while (numbers[next++]! & 1)
    }
    starts[place + 1] = clauses.length
  }
  return { standing: { starts, clauses: Uint32Array.from(clauses) }, next }
}

function lengthOf(vector: Int8Array): number {
  let sum = 0
  for (let i = 0; i < vector.length; i++) sum += vector[i]! ** 2
  return Math.sqrt(sum)
}
