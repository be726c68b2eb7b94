// GET /echoes: wording that two plans share nearly to the letter.
import Type, { type Static } from 'typebox'
import { Commitment } from '../../data/schema.ts'
import { list, Version } from './parameters.ts'

export const EchoesQuery = Type.Object(
  {
    regions: list('Only between these regions', 8),
    theme: list('Theme ids'),
    v: Version,
  },
  { additionalProperties: false },
)
export type EchoesQuery = Static<typeof EchoesQuery>

export const EchoSide = Type.Object({
  commitment: Commitment,
  years: Type.Object({ from: Type.Integer(), to: Type.Integer() }),
  start: Type.Integer({ description: 'Where the run starts in the text, UTF-16 code units' }),
  end: Type.Integer(),
})
export type EchoSide = Static<typeof EchoSide>

export const EchoesAnswer = Type.Object({
  version: Type.String(),
  caution: Type.Object({ zh: Type.String(), en: Type.String() }),
  echoes: Type.Array(
    Type.Object({
      shared: Type.String({ description: "The run in the first side's words" }),
      length: Type.Integer({ description: 'Characters shared' }),
      sides: Type.Array(EchoSide, { minItems: 2, maxItems: 2, description: 'Earlier plan first' }),
    }),
  ),
})
export type EchoesAnswer = Static<typeof EchoesAnswer>
