// A commitment among others that it is set out with, and how near its vector is to theirs.
import type { Commitment } from '../../data/schema.ts'
import type { Known } from './likeness-model.ts'

export interface Member {
  commitment: Commitment
  known: Known
}

/** The cosine of their vectors. */
export function dot({ known: { vector: a } }: Member, { known: { vector: b } }: Member): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
