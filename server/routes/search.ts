// GET /search
import { refusals } from '../schemas/problem.ts'
import { SearchAnswer, SearchQuery } from '../schemas/search.ts'
import { remembered } from '../search/remembered.ts'
import { search } from '../search/search.ts'
import { editionOf, type Routes } from '../services.ts'

const PER_PAGE = 20

export const searchRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'Search the commitments',
    querystring: SearchQuery,
    response: { 200: SearchAnswer, ...refusals },
  }
  app.get<{ Querystring: SearchQuery }>('/search', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const { q = '', sort = 'relevance', page = 1, per_page = PER_PAGE, ...rest } = request.query
    const question = { q, sort, page, per_page, ...rest }
    const begun = performance.now()
    const answer = await remembered(edition, question, () =>
      search(services.search, edition, question),
    )
    return { ...answer, took_ms: Math.round(performance.now() - begun) }
  })
}
