// GET /commitments/:id/similar and POST /similar

import type { Edition } from '../../indexer/edition.ts'
import { BadParameter } from '../errors.ts'
import { IdPath } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import { DraftBody, SimilarAnswer, SimilarQuery } from '../schemas/similar.ts'
import { describe } from '../search/draft.ts'
import { commitmentById } from '../search/lookup.ts'
import { similarTo, similarToText } from '../search/similar.ts'
import { editionOf, type Routes } from '../services.ts'
import { noCommitment } from './commitments.ts'

const LIMIT = 10

export const similarRoutes: Routes = (app, services) => {
  const { search } = services
  const schema = {
    summary: 'The nearest commitments of other regions',
    params: IdPath,
    querystring: SimilarQuery,
    response: { 200: SimilarAnswer, ...refusals },
  }
  app.get<{ Params: { id: string }; Querystring: SimilarQuery }>(
    '/commitments/:id/similar',
    { schema },
    async (request) => {
      const edition = await editionOf(services, request)
      const { limit = LIMIT, region } = request.query
      if (region) assertRegions(edition, region)
      const commitment = await commitmentById(search, edition, request.params.id)
      if (!commitment) throw noCommitment(request.params.id)
      const wanted = { limit, ...(region ? { regions: region } : {}) }
      return {
        version: edition.version,
        hits: await similarTo(search, edition, commitment, wanted),
      }
    },
  )

  const draft = {
    summary: 'The commitments nearest to a text of your own, which is neither stored nor logged',
    body: DraftBody,
    response: { 200: SimilarAnswer, ...refusals },
  }
  app.post<{ Body: DraftBody }>('/similar', { schema: draft }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const { text, limit = LIMIT } = request.body
    if (!/[\p{L}\p{N}]/u.test(text)) {
      throw new BadParameter('text', 'There is no word in "text": paste a sentence or more.')
    }
    const edition = await editionOf(services, request)
    const described = describe(text, edition.codebook)
    return {
      version: edition.version,
      hits: await similarToText(search, edition, described, { limit }),
    }
  })
}

function assertRegions({ plans }: Edition, regions: string[]) {
  const unknown = regions.find((id) => !plans.some(({ plan }) => plan.region.id === id))
  if (unknown) {
    throw new BadParameter('region', `There is no region "${unknown}" in this edition.`)
  }
}
