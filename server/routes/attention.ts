// GET /attention
import { attentionOf } from '../attention.ts'
import { AttentionAnswer, AttentionQuery } from '../schemas/attention.ts'
import { refusals } from '../schemas/problem.ts'
import { oneOf } from '../search/filters.ts'
import { every } from '../search/lookup.ts'
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
    const sides = askedSides(edition, request.query) ?? allSides(edition)
    const plans = sides.map(({ plan }) => plan)
    const filter = [
      oneOf(
        'plan',
        plans.map(({ id }) => id),
      ),
    ]
    const byPlan = Map.groupBy(await every(services.search, edition, filter), ({ plan }) => plan)
    const themes = edition.codebook.themes.map(({ id }) => id)
    return {
      version: edition.version,
      plans: plans.map((plan) => attentionOf(plan, byPlan.get(plan.id) ?? [], themes)),
    }
  })
}
