// GET /terms: a word in its contexts, counted by region and theme.
import Type, { type Static } from 'typebox'
import { filters, Version, Words } from './parameters.ts'

export const TermsQuery = Type.Object(
  {
    q: Type.String({ ...Words, minLength: 1 }),
    region: filters.region,
    theme: filters.theme,
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100000 })),
    per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    v: Version,
  },
  { additionalProperties: false },
)
export type TermsQuery = Static<typeof TermsQuery>

export const Frequency = Type.Object({
  id: Type.String(),
  count: Type.Integer({ minimum: 0 }),
  characters: Type.Integer({ minimum: 0, description: 'The denominator' }),
  per_10000: Type.Number({ minimum: 0 }),
})
export type Frequency = Static<typeof Frequency>

export const ContextLine = Type.Object({
  commitment: Type.String(),
  plan: Type.String(),
  region: Type.String(),
  left: Type.String(),
  term: Type.String(),
  right: Type.String(),
})
export type ContextLine = Static<typeof ContextLine>

export const TermsAnswer = Type.Object({
  version: Type.String(),
  query: Type.String(),
  forms: Type.Array(Type.String(), { description: 'What was counted, as plans write it' }),
  total: Type.Integer({ minimum: 0, description: 'Occurrences' }),
  page: Type.Integer(),
  per_page: Type.Integer(),
  regions: Type.Array(Frequency),
  themes: Type.Array(Frequency),
  lines: Type.Array(ContextLine),
})
export type TermsAnswer = Static<typeof TermsAnswer>
