// GET /compare: topics down, regions across.
import Type, { type Static } from 'typebox'
import { Bilingual, Commitment, Plan, Region, Target } from '../../data/schema.ts'
import { CommitmentIds, list, Version, Words } from './parameters.ts'

const one = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 })

export const CompareQuery = Type.Object(
  {
    theme: Type.Optional(one),
    topic: Type.Optional(one),
    q: Type.Optional(Type.String({ ...Words, minLength: 1 })),
    ids: Type.Optional(CommitmentIds),
    regions: list('Region ids, 1 to 8, in the order wanted', 8),
    plans: list('Plan ids instead of regions, 1 to 8, in the order wanted', 8),
    v: Version,
  },
  { additionalProperties: false },
)
export type CompareQuery = Static<typeof CompareQuery>

/** One side of the comparison: a region with the plan that stands for it. */
export const Side = Type.Object({ ...Region.properties, plan: Plan })
export type Side = Static<typeof Side>

export const CellStatus = Type.Enum(['stated', 'not-stated', 'unknown'], {
  description: 'unknown: the source breaks off, so silence proves nothing',
})
export type CellStatus = Static<typeof CellStatus>

export const CellTarget = Type.Object({ ...Target.properties, commitment: Type.String() })
export type CellTarget = Static<typeof CellTarget>

export const Cell = Type.Object({
  region: Type.String(),
  plan: Type.String(),
  status: CellStatus,
  commitments: Type.Array(Commitment, { description: "In the plan's order" }),
  targets: Type.Array(CellTarget, {
    description:
      "The row's own measure and figures of no indicator; not what its sentences state of other rows' measures",
  }),
})
export type Cell = Static<typeof Cell>

export const Row = Type.Object({
  topic: Type.Object({
    id: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    theme: Type.String(),
  }),
  kind: Type.Enum(['topic', 'likeness'], {
    description:
      'topic: a topic of the codebook; likeness: commitments that fit no topic, grouped by their wording and named by what they share',
  }),
  stated: Type.Integer({ description: 'How many sides state it' }),
  cells: Type.Array(Cell, { description: 'One a side, in the order of `regions`' }),
  likened: Type.Optional(
    Type.Array(Type.String(), {
      description:
        'Ids of commitments without a topic that stand on a topic row by their likeness to others there',
    }),
  ),
})
export type Row = Static<typeof Row>

export const CompareAnswer = Type.Object({
  version: Type.String(),
  regions: Type.Array(Side),
  rows: Type.Array(Row, { description: 'Most widely stated first, then as in the codebook' }),
  indicators: Type.Array(Type.Object({ id: Type.String(), ...Bilingual.properties }), {
    description: 'Those that targets in the rows name',
  }),
  summary: Type.Array(
    Type.Object({
      region: Type.String(),
      plan: Type.String(),
      commitments: Type.Integer(),
      targets: Type.Integer(),
      topics: Type.Integer(),
    }),
  ),
})
export type CompareAnswer = Static<typeof CompareAnswer>
