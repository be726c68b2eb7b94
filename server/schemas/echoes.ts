// GET /echoes: wording that two plans share nearly to the letter.
import Type, { type Static } from 'typebox'
import { Commitment } from '../../data/schema.ts'
import { list, Version } from './parameters.ts'

export const EchoesQuery = Type.Object(
  {
    regions: list('Only between these regions', 500),
    theme: list('Theme ids; one of the two commitments carries one of them'),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100000 })),
    per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    v: Version,
  },
  { additionalProperties: false },
)
export type EchoesQuery = Static<typeof EchoesQuery>

export const EchoSide = Type.Object({
  commitment: Commitment,
  years: Type.Object({ from: Type.Integer(), to: Type.Integer() }),
  inferred: Type.Boolean({ description: 'The source masks or omits the year' }),
  start: Type.Integer({ description: 'Where the run starts in the text, UTF-16 code units' }),
  end: Type.Integer(),
  quote: Type.String({ description: "The run in this side's words" }),
})
export type EchoSide = Static<typeof EchoSide>

export const EchoesAnswer = Type.Object({
  version: Type.String(),
  caution: Type.Object({
    code: Type.Enum(['likeness-is-no-proof'], { description: 'Stable, for words of your own' }),
    zh: Type.String(),
    en: Type.String(),
  }),
  left_out: Type.Object(
    {
      most_regions: Type.Integer({ description: 'Wording that more regions share' }),
      titles: Type.Boolean({ description: 'Titles of documents that a plan quotes in 《》' }),
    },
    { description: "The genre's own, which is no echo" },
  ),
  total: Type.Integer({ minimum: 0 }),
  cut: Type.Boolean({ description: 'There are more, shorter ones, than an edition keeps' }),
  page: Type.Integer(),
  per_page: Type.Integer(),
  echoes: Type.Array(
    Type.Object({
      shared: Type.String({ description: "The run in the first side's words" }),
      length: Type.Integer({ description: 'Letters and figures that are the same' }),
      distinct: Type.Integer({
        description: "Chinese characters of them that are not the genre's own; sorted by it",
      }),
      sides: Type.Array(EchoSide, { minItems: 2, maxItems: 2, description: 'Earlier plan first' }),
    }),
  ),
})
export type EchoesAnswer = Static<typeof EchoesAnswer>
