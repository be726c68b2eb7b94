// How alike another commitment is to the one asked about, exactly.
import { KINDS, type Kind } from './features.ts'
import { common, type Weighed, type Weights } from './weigh.ts'

/** What each kind of likeness adds to the likeness of the whole. */
export const PARTS: Record<Kind, number> = {
  pair: 0.46,
  word: 0.22,
  topic: 0.17,
  heading: 0.09,
  indicator: 0.06,
}
/** The share of the clauses in the whole likeness. */
const CLAUSES = 1 / 3
/**
 * How much the length of the other counts against it; half each would be the cosine. A long sentence
 * may hold the measure asked about beside others.
 */
const OTHER = 0.3

/** 0 to 1; 1 for the same. Not quite the same the other way round. */
export const likeness = (asked: Weighed, other: Weighed): number =>
  (1 - CLAUSES) * asWholes(asked, other) + CLAUSES * coverage(asked.clauses, other.clauses)

/** The kinds, each by its weight. A kind that either lacks counts for nobody. */
function asWholes(asked: Weighed, other: Weighed): number {
  let sum = 0
  let whole = 0
  for (const kind of KINDS) {
    const [a, b] = [asked[kind], other[kind]]
    if (kind !== 'pair' && (a.sum === 0 || b.sum === 0)) continue
    sum += PARTS[kind] * shareOf(a, b, OTHER)
    whole += PARTS[kind]
  }
  return sum / whole
}

/** How well each clause asked about is met by the other's nearest one; longer ones count more. */
function coverage(asked: Weights[], other: Weights[]): number {
  let sum = 0
  let whole = 0
  for (const clause of asked) {
    let best = 0
    for (const one of other) best = Math.max(best, shareOf(clause, one, 0.5))
    sum += best * Math.sqrt(clause.sum)
    whole += Math.sqrt(clause.sum)
  }
  return whole === 0 ? 0 : sum / whole
}

function shareOf(a: Weights, b: Weights, other: number): number {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / (a.sum ** (1 - other) * b.sum ** other)
}
