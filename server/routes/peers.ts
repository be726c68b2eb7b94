// GET /regions/:id/peers
import { NotFound } from '../errors.ts'
import { peersOf, WEIGHTS } from '../peers.ts'
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
      const plans = latestOfEach(countedPlans(edition))
      const own = plans.find(({ plan }) => plan.region.id === id)
      if (!own)
        throw new NotFound(`There is no region "${id}" in this edition. /regions lists them.`)
      return {
        version: edition.version,
        region: own.plan.region,
        plan: own.plan.id,
        weights: WEIGHTS,
        peers: peersOf(own, plans, request.query.limit ?? LIMIT),
      }
    },
  )
}
