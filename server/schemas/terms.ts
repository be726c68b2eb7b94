// GET /terms: a word in its contexts, counted by region and theme.
import Type, { type Static } from 'typebox'
import { filters, list, Version, Words } from './parameters.ts'

export const TermsSort = Type.Enum(['plan', 'left', 'right'], {
  description:
    'plan: as the plans stand; left: by the words before it, nearest first; right: by the words behind it. Chinese in the order of pinyin',
})
export type TermsSort = Static<typeof TermsSort>

export const TermsQuery = Type.Object(
  {
    q: Type.String({ ...Words, minLength: 1 }),
    region: filters.region,
    theme: list('One theme id', 1),
    sort: Type.Optional(TermsSort),
    width: Type.Optional(
      Type.Integer({ minimum: 5, maximum: 100, description: 'Characters on each side, 24' }),
    ),
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
  start: Type.Integer({
    description: 'Where the term starts in the text of the commitment, UTF-16 code units',
  }),
})
export type ContextLine = Static<typeof ContextLine>

export const TermsAnswer = Type.Object({
  version: Type.String(),
  query: Type.String(),
  forms: Type.Array(Type.String(), {
    description:
      'What was counted: the exact words, one width and script; for English and pinyin the Chinese words meant',
  }),
  variants: Type.Array(
    Type.Object({
      form: Type.String(),
      commitments: Type.Integer({ minimum: 1, description: 'Commitments that hold it' }),
    }),
    { description: 'Other words of the codebook for the same; not counted here' },
  ),
  total: Type.Integer({ minimum: 0, description: 'Occurrences' }),
  commitments: Type.Integer({ minimum: 0, description: 'Commitments that hold an occurrence' }),
  page: Type.Integer(),
  per_page: Type.Integer(),
  sort: TermsSort,
  regions: Type.Array(Frequency, {
    description: 'Every region, whatever `region` asks; most frequent first',
  }),
  themes: Type.Array(Frequency, {
    description:
      'Every theme, whatever `theme` asks; a commitment of two themes counts whole in both',
  }),
  lines: Type.Array(ContextLine),
})
export type TermsAnswer = Static<typeof TermsAnswer>
