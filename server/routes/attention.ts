// GET /attention
import { attentionOf } from '../attention.ts'
import { countedPlans } from '../profiles.ts'
import { AttentionAnswer, AttentionQuery } from '../schemas/attention.ts'
import { refusals } from '../schemas/problem.ts'
import { allSides, askedSides } from '../search/sides.ts'
import { editionOf, type Routes } from '../services.ts'

export const attentionRoutes: Routes = (app, services) => {
  const schema = {
    summary: "The share of each plan's words that each theme takes; the latest plan of a region",
    querystring: AttentionQuery,
    response: { 200: AttentionAnswer, ...refusals },
  }
  app.get<{ Querystring: AttentionQuery }>('/attention', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const counted = new Map(countedPlans(edition).map((one) => [one.plan.id, one]))
    const sides = askedSides(edition, request.query) ?? allSides(edition)
    const themes = edition.codebook.themes.map(({ id }) => id)
    return {
      version: edition.version,
      counting: 'split',
      plans: sides.map(({ plan }) => attentionOf(counted.get(plan.id)!, themes)),
    }
  })
}
