// GET /commitments/:id/similar and POST /similar: the nearest pledges elsewhere, and why.
import Type, { type Static } from 'typebox'
import { Commitment } from '../../data/schema.ts'
import { list, Version } from './parameters.ts'

const Limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 50 }))

export const SimilarQuery = Type.Object(
  { limit: Limit, region: list('Only these regions', 8), v: Version },
  { additionalProperties: false },
)
export type SimilarQuery = Static<typeof SimilarQuery>

export const DraftBody = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 5000, description: 'Neither stored nor logged' }),
    limit: Limit,
  },
  { additionalProperties: false },
)
export type DraftBody = Static<typeof DraftBody>

/** Something that two commitments have in common. */
export const Shared = Type.Object({
  kind: Type.Enum(['indicator', 'topic', 'term', 'model']),
  id: Type.String({
    description:
      'Codebook id of an indicator or topic; a term in Chinese; the name of an embedding model',
  }),
  zh: Type.String(),
  en: Type.Union([Type.String(), Type.Null()]),
})
export type Shared = Static<typeof Shared>

export const SimilarHit = Type.Object({
  commitment: Commitment,
  score: Type.Number({ minimum: 0, maximum: 1 }),
  shared: Type.Array(Shared),
})
export type SimilarHit = Static<typeof SimilarHit>

export const SimilarAnswer = Type.Object({
  version: Type.String(),
  hits: Type.Array(SimilarHit, { description: 'Best first, at most 3 a region' }),
})
export type SimilarAnswer = Static<typeof SimilarAnswer>
