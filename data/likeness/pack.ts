// What likeness needs to know of a commitment in a short text, so that it is worked out once, when it is indexed.
import { KINDS, type Kind } from './features.ts'
import { type Weighed, type Weights, WORD_IN_CLAUSE } from './weigh.ts'

/** Features by number, without the names that stand behind the numbers. */
export type Unnamed = Omit<Weighed, 'names'>

export interface Unpacked {
  weighed: Unnamed
  /** Of length 1; 0 where there is nothing to go by. */
  vector: Float32Array
}

/** Squares of weights in hundredths: the rarest word of a clause in a million commitments fits. */
const STEP = 100
const MOST = 0xffff
/** A component of the vector in one signed byte. */
const FULL = 127
/** What a clause holds of the commitment's own features: their places among its pairs, then its words. */
const IN_CLAUSES: Kind[] = ['pair', 'word']

/** Base64 of numbers, two bytes each, low byte first; vectors of an even number of dimensions. */
export function pack(weighed: Unnamed, vector: number[]): string {
  const numbers: number[] = [vector.length]
  const largest = Math.max(...vector.map(Math.abs)) || 1
  const bytes = vector.map((value) => Math.round((value / largest) * FULL) & 0xff)
  for (let i = 0; i < bytes.length; i += 2) numbers.push(bytes[i]! | (bytes[i + 1]! << 8))
  for (const kind of KINDS) {
    const { ids, squares } = weighed[kind]
    numbers.push(ids.length)
    for (const id of ids) numbers.push(id & 0xffff, id >>> 16)
    for (const square of squares) numbers.push(Math.min(MOST, Math.round(square * STEP)))
  }
  const places = new Map(
    IN_CLAUSES.flatMap((kind) => [...weighed[kind].ids]).map((id, i) => [id, i]),
  )
  numbers.push(weighed.clauses.length)
  for (const { ids } of weighed.clauses) {
    const own = [...ids].flatMap((id) => places.get(id) ?? [])
    numbers.push(own.length, ...own)
  }
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64')
}

export function unpack(text: string): Unpacked {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  const numbers = new Uint16Array(bytes.buffer)
  const dimensions = numbers[0]!
  const vector = unit(new Int8Array(bytes.buffer, 2, dimensions))
  let at = 1 + dimensions / 2
  const kinds = KINDS.map((kind) => {
    const length = numbers[at]!
    const weights = weightsAt(numbers, at + 1, length)
    at += 1 + 3 * length
    return [kind, weights] as const
  })
  const weighed = Object.fromEntries(kinds) as Record<Kind, Weights>
  const clauses: Weights[] = new Array(numbers[at++]!)
  for (let i = 0; i < clauses.length; i++) {
    const length = numbers[at]!
    clauses[i] = clauseOf(numbers.subarray(at + 1, at + 1 + length), weighed)
    at += 1 + length
  }
  return { weighed: { ...weighed, clauses }, vector }
}

function weightsAt(numbers: Uint16Array, at: number, length: number): Weights {
  const ids = new Uint32Array(length)
  const squares = new Float64Array(length)
  let sum = 0
  for (let i = 0; i < length; i++) {
    ids[i] = numbers[at + 2 * i]! + numbers[at + 2 * i + 1]! * 0x10000
    const square = numbers[at + 2 * length + i]! / STEP
    squares[i] = square
    sum += square
  }
  return { ids, squares, sum }
}

/** Places come in the order of the numbers behind them. */
function clauseOf(places: Uint16Array, { pair, word }: Record<Kind, Weights>): Weights {
  const ids = new Uint32Array(places.length)
  const squares = new Float64Array(places.length)
  const pairs = pair.ids.length
  let sum = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const isPair = place < pairs
    ids[i] = isPair ? pair.ids[place]! : word.ids[place - pairs]!
    const square = isPair
      ? pair.squares[place]!
      : word.squares[place - pairs]! * WORD_IN_CLAUSE ** 2
    squares[i] = square
    sum += square
  }
  return { ids, squares, sum }
}

function unit(steps: Int8Array): Float32Array {
  let sum = 0
  for (let i = 0; i < steps.length; i++) sum += steps[i]! ** 2
  const length = Math.sqrt(sum) || 1
  const vector = new Float32Array(steps.length)
  for (let i = 0; i < steps.length; i++) vector[i] = steps[i]! / length
  return vector
}
