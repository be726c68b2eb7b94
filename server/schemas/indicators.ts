// GET /indicators and /indicators/:id: one measure, every region's figure.
import Type, { type Static } from 'typebox'
import { Comparator, Period } from '../../data/schema.ts'

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
  values: Type.Array(IndicatorValue),
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
