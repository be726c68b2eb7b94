// GET /oembed: oEmbed 1.0, so that a pasted link unfolds into the view itself.
import Type, { type Static } from 'typebox'

const Pixels = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 }))

export const OembedQuery = Type.Object(
  {
    url: Type.String({
      minLength: 1,
      maxLength: 4000,
      description: 'The address of a comparison, an indicator or a commitment of this portal',
    }),
    format: Type.Optional(Type.Enum(['json'])),
    maxwidth: Pixels,
    maxheight: Pixels,
  },
  { additionalProperties: false },
)
export type OembedQuery = Static<typeof OembedQuery>

export const OembedAnswer = Type.Object({
  type: Type.Enum(['rich']),
  version: Type.Enum(['1.0'], { description: 'Of oEmbed, not of the data' }),
  title: Type.String(),
  author_name: Type.Optional(Type.String({ description: 'Whose words a commitment is' })),
  provider_name: Type.String(),
  provider_url: Type.String(),
  cache_age: Type.Integer({ description: 'Seconds' }),
  html: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
  edition: Type.String({ description: 'The edition of the data' }),
})
export type OembedAnswer = Static<typeof OembedAnswer>
