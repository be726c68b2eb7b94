// How near commitments that are set out together are to each other: roughly by vectors, exactly by likeness.
import { likeness } from '../../data/likeness/compare.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Known } from './likeness-model.ts'

export interface Member {
  commitment: Commitment
  known: Known
}

/** 0 to 1. Of what is far below `least` one way the other way is not looked at. */
export function bothWays({ known: a }: Member, { known: b }: Member, least = 0): number {
  const one = likeness(a.weighed, b.weighed)
  return one < least / 2 ? one : (one + likeness(b.weighed, a.weighed)) / 2
}

/** The cosine of their vectors. */
export function dot({ known: { vector: a } }: Member, { known: { vector: b } }: Member): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
