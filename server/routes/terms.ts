// GET /terms
import { refusals } from '../schemas/problem.ts'
import { TermsAnswer, TermsQuery } from '../schemas/terms.ts'
import { terms } from '../search/terms.ts'
import { editionOf, type Routes } from '../services.ts'

const PER_PAGE = 50

export const termRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'A term in its contexts, and how often it stands in each region and theme',
    querystring: TermsQuery,
    response: { 200: TermsAnswer, ...refusals },
  }
  app.get<{ Querystring: TermsQuery }>('/terms', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const { q, page = 1, per_page = PER_PAGE, ...filters } = request.query
    return terms(services.search, edition, { q, page, per_page, ...filters })
  })
}
