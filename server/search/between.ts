// How alike two commitments of an edition are, kept: what is near to one answer is near to the next.
import { likeness } from '../../data/likeness/compare.ts'
import type { Commitment } from '../../data/schema.ts'
import type { LikenessModel } from './likeness-model.ts'

/** Pairs of commitments, a hundred bytes each. */
const KEPT = 200_000

/** The mean of their likeness one way and the other, 0 to 1. */
export function between(a: Commitment, b: Commitment, model: LikenessModel): number {
  const { pairs } = model
  const pair = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
  const before = pairs.get(pair)
  if (before !== undefined) return before
  const [x, y] = [model.know(a).weighed, model.know(b).weighed]
  const mean = (likeness(x, y) + likeness(y, x)) / 2
  if (pairs.size >= KEPT) pairs.clear()
  pairs.set(pair, mean)
  return mean
}
