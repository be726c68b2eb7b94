// How near commitments that are set out together are to each other: roughly by vectors, exactly by likeness.
import { likeness } from '../../data/likeness/compare.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Known } from './likeness-model.ts'

export interface Member {
  commitment: Commitment
  known: Known
}

/** The same themes are compared again and again, of these sides or of those. */
const scores = new WeakMap<Known, WeakMap<Known, number>>()

/** 0 to 1. */
export function bothWays({ known: a }: Member, { known: b }: Member): number {
  const own = scores.get(a) ?? new WeakMap<Known, number>()
  const before = own.get(b)
  if (before !== undefined) return before
  const score = (likeness(a.weighed, b.weighed) + likeness(b.weighed, a.weighed)) / 2
  scores.set(a, own.set(b, score))
  return score
}

/** The cosine of their vectors. */
export function dot({ known: { vector: a } }: Member, { known: { vector: b } }: Member): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
