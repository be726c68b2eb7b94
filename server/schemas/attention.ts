// GET /attention: the share of each plan's words that each theme takes.
import Type, { type Static } from 'typebox'
import { list, Version } from './parameters.ts'

export const AttentionQuery = Type.Object(
  { regions: list('Region ids, in the order wanted; by default all', 500), v: Version },
  { additionalProperties: false },
)
export type AttentionQuery = Static<typeof AttentionQuery>

const Share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description })

export const PlanAttention = Type.Object({
  plan: Type.String(),
  region: Type.String(),
  complete: Type.Boolean({
    description: 'false: the source breaks off, so the shares are of a part of the plan',
  }),
  characters: Type.Integer({
    description:
      'The denominator: characters of all commitments of the plan, punctuation counted, spaces not',
  }),
  commitments: Type.Integer(),
  themes: Type.Array(
    Type.Object({
      theme: Type.String(),
      characters: Type.Number({
        description: 'A commitment of n themes gives each of them one nth of its characters',
      }),
      share: Share('Of the split characters: the shares of a plan add up to 1'),
      share_main: Share('Counting each commitment for its main theme alone; adds up to 1'),
      share_whole: Share(
        'Counting each commitment whole for each of its themes; may exceed 1 in sum',
      ),
    }),
  ),
})
export type PlanAttention = Static<typeof PlanAttention>

export const AttentionAnswer = Type.Object({
  version: Type.String(),
  counting: Type.Enum(['split'], {
    description:
      'How `characters` and `share` count a commitment of several themes: in equal parts. share_main and share_whole count otherwise, to show what depends on it',
  }),
  plans: Type.Array(PlanAttention),
})
export type AttentionAnswer = Static<typeof AttentionAnswer>
