// GET /indicators and /indicators/:id: one measure, every region's figure.
import Type, { type Static } from 'typebox'
import { Comparator, Period } from '../../data/schema.ts'
import { list, Version } from './parameters.ts'

export const IndicatorsQuery = Type.Object(
  {
    theme: list('Only indicators of these themes'),
    regions: list('Only these regions, in the order wanted', 500),
    values: Type.Optional(
      Type.Boolean({
        description: 'false: only how many plans state each, without the figures (of many plans)',
      }),
    ),
    v: Version,
  },
  { additionalProperties: false },
)
export type IndicatorsQuery = Static<typeof IndicatorsQuery>

const figure = Type.Union([Type.Number(), Type.Null()])

export const IndicatorValue = Type.Object({
  region: Type.String(),
  plan: Type.String(),
  value: Type.Number({ description: 'As written, in `unit`' }),
  value_max: figure,
  unit: Type.String(),
  comparator: Comparator,
  year: Type.Union([Type.Integer(), Type.Null()], { description: 'Deadline' }),
  per: Type.Union([Period, Type.Null()]),
  commitment: Type.String(),
  quote: Type.String(),
  label: Type.String({ description: 'The noun phrase that the figure speaks of' }),
  kind: Type.Enum(['level', 'change'], {
    description: 'change: by how many percentage points a share is to change, not how high it is',
  }),
  converted: Type.Object(
    { value: figure, value_max: figure },
    { description: "In the indicator's own unit; null where the units do not convert" },
  ),
})
export type IndicatorValue = Static<typeof IndicatorValue>

export const IndicatorSummary = Type.Object({
  id: Type.String(),
  zh: Type.String(),
  en: Type.String(),
  unit: Type.String(),
  theme: Type.String(),
  topic: Type.String(),
  higher_is_better: Type.Union([Type.Boolean(), Type.Null()]),
  values: Type.Array(IndicatorValue, {
    description: 'One a target, plan by plan; only those of one deadline and period compare',
  }),
  coverage: Type.Object(
    { stated: Type.Integer(), not_stated: Type.Integer(), unknown: Type.Integer() },
    { description: 'Plans that state a figure, that state none, and whose source breaks off' },
  ),
  silent: Type.Array(
    Type.Object({
      region: Type.String(),
      plan: Type.String(),
      status: Type.Enum(['not-stated', 'unknown']),
    }),
    { description: 'Plans with no figure for it; unknown where the source breaks off' },
  ),
})
export type IndicatorSummary = Static<typeof IndicatorSummary>

export const IndicatorsAnswer = Type.Object({
  version: Type.String(),
  indicators: Type.Array(IndicatorSummary),
})
export type IndicatorsAnswer = Static<typeof IndicatorsAnswer>
