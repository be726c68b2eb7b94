// GET /regions/:id/peers: which regions resemble one, and why.
import Type, { type Static } from 'typebox'
import { Region } from '../../data/schema.ts'
import { Version } from './parameters.ts'

export const PeersQuery = Type.Object(
  { limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })), v: Version },
  { additionalProperties: false },
)
export type PeersQuery = Static<typeof PeersQuery>

const InCommon = (what: string) =>
  Type.Object({
    shared: Type.Array(Type.String(), {
      description: `Ids of ${what} in common, the rarest first`,
    }),
    own: Type.Integer({ description: 'How many the region asked for has' }),
    peer: Type.Integer({ description: 'How many the peer has' }),
    likeness: Type.Number({ minimum: 0, maximum: 1 }),
  })

export const Peer = Type.Object({
  region: Region,
  plan: Type.String({ description: 'The plan that stands for it, its latest' }),
  complete: Type.Boolean({ description: 'false: its source breaks off, so less can be in common' }),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  reasons: Type.Object({
    same_level: Type.Boolean(),
    same_province: Type.Boolean(),
    period: Type.Union([Type.Object({ from: Type.Integer(), to: Type.Integer() }), Type.Null()], {
      description: 'The years that both plans cover',
    }),
    topics: InCommon('topics'),
    indicators: InCommon('indicators'),
  }),
})
export type Peer = Static<typeof Peer>

export const PeersAnswer = Type.Object({
  version: Type.String(),
  region: Region,
  plan: Type.String(),
  weights: Type.Object(
    {
      level: Type.Number(),
      period: Type.Number(),
      topics: Type.Number(),
      indicators: Type.Number(),
    },
    { description: 'What each reason counts for in the score; together 1' },
  ),
  peers: Type.Array(Peer, { description: 'Most alike first' }),
})
export type PeersAnswer = Static<typeof PeersAnswer>
