// How alike another commitment is to the one asked about, exactly.
import { KINDS, type Kind } from './features.ts'
import { type Clauses, type Standing, TIMES, type Weighed, type Weights } from './weigh.ts'

/** What each kind of likeness adds to the likeness of the whole. */
export const PARTS: Record<Kind, number> = {
  pair: 0.44,
  sense: 0.19,
  topic: 0.165,
  heading: 0.095,
  word: 0.06,
  indicator: 0.05,
}
/** The share of the clauses in the whole likeness. */
const CLAUSES = 1 / 3

/** 0 to 1; 1 for the same. Not quite the same the other way round. */
export function likeness(asked: Weighed, other: Weighed): number {
  startMeeting(asked.clauses, other.clauses)
  const wholes = asWholes(asked, other)
  return (1 - CLAUSES) * wholes + CLAUSES * coverage(asked.clauses, other.clauses)
}

/** The kinds, each by its weight. A kind that either lacks counts for nobody. */
function asWholes(asked: Weighed, other: Weighed): number {
  let sum = 0
  let whole = 0
  for (const kind of KINDS) {
    const [a, b] = [asked[kind], other[kind]]
    if (kind !== 'pair' && (a.sum === 0 || b.sum === 0)) continue
    const shared =
      kind === 'pair' || kind === 'word'
        ? commonByClause(a, b, asked.clauses[kind], other.clauses[kind], TIMES[kind])
        : common(a, b)
    if (shared > 0) sum += (PARTS[kind] * shared) / (a.asAsked * b.asOther)
    whole += PARTS[kind]
  }
  return sum / whole
}

/** How well each clause asked about is met by the other's nearest one; longer ones count more. */
function coverage({ roots: asked }: Clauses, { roots: other }: Clauses): number {
  let sum = 0
  let whole = 0
  for (let i = 0; i < asked.length; i++) {
    let best = 0
    for (let j = 0; j < other.length; j++) {
      best = Math.max(best, met[i * other.length + j]! / other[j]!)
    }
    // By the cosine, which is divided by the root of its own too, and weighed by that root.
    sum += best
    whole += asked[i]!
  }
  return whole === 0 ? 0 : sum / whole
}

/** What both have, in squares. */
function common(a: Weights, b: Weights): number {
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

/** What each clause of the one shares with each of the other, in squares: one comparison at a time. */
let met = new Float64Array(256)
let columns = 0

function startMeeting({ roots: asked }: Clauses, { roots: other }: Clauses) {
  columns = other.length
  const size = asked.length * columns
  if (size > met.length) met = new Float64Array(2 * size)
  else met.fill(0, 0, size)
}

/** As `common`, and noted for every two clauses in which it stands. */
function commonByClause(a: Weights, b: Weights, inA: Standing, inB: Standing, times: number) {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const difference = a.ids[i]! - b.ids[j]!
    if (difference === 0) {
      const square = a.squares[i]!
      sum += square
      for (let k = inA.starts[i]!; k < inA.starts[i + 1]!; k++) {
        const row = inA.clauses[k]! * columns
        for (let l = inB.starts[j]!; l < inB.starts[j + 1]!; l++) {
          met[row + inB.clauses[l]!]! += square * times
        }
      }
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}
