// A commitment among others that it is set out with, and how near its vector is to theirs.
import type { Commitment } from '../../data/schema.ts'
import type { Known } from './likeness-model.ts'

export interface Member {
  commitment: Commitment
  known: Known
}

/** The cosine of their vectors. */
export function cosine({ known: a }: Member, { known: b }: Member): number {
  const [x, y] = [a.vector, b.vector]
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!
  return sum / (a.length * b.length)
}
