// GET /plans, /plans/:id, /plans/:id/source and /regions.
import Type, { type Static } from 'typebox'
import { Commitment, Plan, Region } from '../../data/schema.ts'
import { Version } from './parameters.ts'

export const PlanSummary = Type.Object({
  ...Plan.properties,
  commitments: Type.Integer({ minimum: 0 }),
  targets: Type.Integer({ minimum: 0 }),
  themes: Type.Record(Type.String(), Type.Integer(), { description: 'Commitments by theme' }),
})
export type PlanSummary = Static<typeof PlanSummary>

export const PlansAnswer = Type.Object({
  version: Type.String(),
  plans: Type.Array(PlanSummary),
})
export type PlansAnswer = Static<typeof PlansAnswer>

export const OutlineEntry = Type.Object({
  title: Type.String(),
  depth: Type.Integer({ minimum: 1 }),
  first: Type.String({ description: 'Id of the first commitment under the heading' }),
  count: Type.Integer({ minimum: 1, description: 'Commitments under it, at any depth' }),
})
export type OutlineEntry = Static<typeof OutlineEntry>

export const PlanAnswer = Type.Object({
  version: Type.String(),
  plan: Plan,
  region: Region,
  outline: Type.Array(OutlineEntry),
  commitments: Type.Array(Commitment, { description: "In the plan's order, all of them" }),
})
export type PlanAnswer = Static<typeof PlanAnswer>

export const SourceQuery = Type.Object(
  {
    as: Type.Optional(
      Type.Enum(['text'], { description: 'The text that offsets point into, whatever the format' }),
    ),
    v: Version,
  },
  { additionalProperties: false },
)
export type SourceQuery = Static<typeof SourceQuery>

export const RegionSummary = Type.Object({
  ...Region.properties,
  plans: Type.Array(Type.String(), { description: 'Plan ids, latest first' }),
  commitments: Type.Integer({ minimum: 0 }),
})
export type RegionSummary = Static<typeof RegionSummary>

export const RegionsAnswer = Type.Object({
  version: Type.String(),
  regions: Type.Array(RegionSummary),
})
export type RegionsAnswer = Static<typeof RegionsAnswer>
