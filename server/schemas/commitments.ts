// GET /commitments/:id: one commitment in its context, ready to be cited.
import Type, { type Static } from 'typebox'
import { Commitment, Plan, Region } from '../../data/schema.ts'

export const Citation = Type.Object({
  gbt7714: Type.String({ description: 'GB/T 7714-2015' }),
  apa: Type.String({ description: 'APA, 7th edition' }),
  bibtex: Type.String(),
  ris: Type.String(),
  csl: Type.Record(Type.String(), Type.Unknown(), { description: 'CSL-JSON item' }),
})
export type Citation = Static<typeof Citation>

export const CommitmentAnswer = Type.Object({
  version: Type.String(),
  commitment: Commitment,
  plan: Plan,
  region: Region,
  before: Type.Array(Commitment, { description: 'Up to two before it in the plan' }),
  after: Type.Array(Commitment, { description: 'Up to two after it in the plan' }),
  cite: Citation,
})
export type CommitmentAnswer = Static<typeof CommitmentAnswer>
