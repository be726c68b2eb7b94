// GET /regions/:id/peers
import type { Edition } from '../../indexer/edition.ts'
import { NotFound } from '../errors.ts'
import { type PeerSpace, peerSpace, peersOf, WEIGHTS } from '../peers.ts'
import { latestOfEach } from '../plans.ts'
import { countedPlans } from '../profiles.ts'
import { IdPath } from '../schemas/parameters.ts'
import { PeersAnswer, PeersQuery } from '../schemas/peers.ts'
import { refusals } from '../schemas/problem.ts'
import { editionOf, type Routes } from '../services.ts'

const LIMIT = 7

export const peerRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'The regions that resemble one most, and why: a way into a comparison',
    params: IdPath,
    querystring: PeersQuery,
    response: { 200: PeersAnswer, ...refusals },
  }
  app.get<{ Params: { id: string }; Querystring: PeersQuery }>(
    '/regions/:id/peers',
    { schema },
    async (request) => {
      const edition = await editionOf(services, request)
      const { id } = request.params
      const space = spaceOf(edition)
      const own = space.plans.find(({ own }) => own.plan.region.id === id)?.own
      const peers = peersOf(id, space, request.query.limit ?? LIMIT)
      if (!own || !peers)
        throw new NotFound(`There is no region "${id}" in this edition. /regions lists them.`)
      return {
        version: edition.version,
        region: own.plan.region,
        plan: own.plan.id,
        weights: WEIGHTS,
        peers,
      }
    },
  )
}

const spaces = new WeakMap<Edition, PeerSpace>()

function spaceOf(edition: Edition): PeerSpace {
  const known = spaces.get(edition) ?? peerSpace(latestOfEach(countedPlans(edition)))
  spaces.set(edition, known)
  return known
}
