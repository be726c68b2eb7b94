// GET /attention: the share of each plan's words that each theme takes.
import Type, { type Static } from 'typebox'
import { list, Version } from './parameters.ts'

export const AttentionQuery = Type.Object(
  { regions: list('Region ids', 500), v: Version },
  { additionalProperties: false },
)
export type AttentionQuery = Static<typeof AttentionQuery>

export const PlanAttention = Type.Object({
  plan: Type.String(),
  region: Type.String(),
  complete: Type.Boolean(),
  characters: Type.Integer({
    description: 'The denominator: characters of all commitments of the plan, without spaces',
  }),
  commitments: Type.Integer(),
  themes: Type.Array(
    Type.Object({
      theme: Type.String(),
      characters: Type.Number({
        description: 'A commitment of n themes gives each of them one nth of its characters',
      }),
      share: Type.Number({ minimum: 0, maximum: 1 }),
    }),
  ),
})
export type PlanAttention = Static<typeof PlanAttention>

export const AttentionAnswer = Type.Object({
  version: Type.String(),
  plans: Type.Array(PlanAttention),
})
export type AttentionAnswer = Static<typeof AttentionAnswer>
