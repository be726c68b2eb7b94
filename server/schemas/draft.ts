// POST /draft: a text of the visitor's own, paragraph by paragraph, beside what peers pledge.
import Type, { type Static } from 'typebox'
import { Reasons, Target } from '../../data/schema.ts'
import { IndicatorSummary } from './indicators.ts'
import { SimilarHit } from './similar.ts'

/** Characters of a draft, UTF-16 code units. */
export const LONGEST_DRAFT = 5000
/** Peers that a draft is set beside. */
export const MOST_PEERS = 8

export const DraftQuestion = Type.Object(
  {
    text: Type.String({
      minLength: 1,
      maxLength: LONGEST_DRAFT,
      description: 'Neither stored nor logged; each line is a paragraph',
    }),
    regions: Type.Optional(
      Type.Array(Type.String({ maxLength: 64 }), {
        maxItems: MOST_PEERS,
        description: 'Peers; by default the regions that come nearest',
      }),
    ),
  },
  { additionalProperties: false },
)
export type DraftQuestion = Static<typeof DraftQuestion>

export const DraftParagraph = Type.Object({
  text: Type.String(),
  heading: Type.Boolean({ description: 'Read as a heading: it pledges nothing itself' }),
  themes: Type.Array(Type.String(), { description: 'Inferred, the main one first' }),
  topics: Type.Array(Type.String(), { description: 'Inferred' }),
  why: Reasons,
  targets: Type.Array(Target),
  hits: Type.Array(SimilarHit, { description: 'The nearest pledges of the peers, best first' }),
})
export type DraftParagraph = Static<typeof DraftParagraph>

export const DraftAnswer = Type.Object({
  version: Type.String(),
  peers: Type.Array(Type.Object({ region: Type.String(), plan: Type.String() })),
  paragraphs: Type.Array(DraftParagraph),
  indicators: Type.Array(IndicatorSummary, {
    description: "What the draft's figures measure, with the figures of the peers",
  }),
  missing: Type.Array(
    Type.Object({
      topic: Type.String(),
      theme: Type.String(),
      peers: Type.Array(
        Type.Object({
          region: Type.String(),
          plan: Type.String(),
          commitments: Type.Integer({ minimum: 1 }),
        }),
      ),
    }),
    {
      description:
        "Topics that two peers or more cover and the draft does not: those of the draft's own themes first, then by how many cover them",
    },
  ),
})
export type DraftAnswer = Static<typeof DraftAnswer>
