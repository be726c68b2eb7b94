// GET /search
import { recent } from '../recent.ts'
import { refusals } from '../schemas/problem.ts'
import { SearchAnswer, SearchQuery } from '../schemas/search.ts'
import { search } from '../search/search.ts'
import { editionOf, type Routes } from '../services.ts'

const PER_PAGE = 20
/** Hits in all answers kept, a few kilobytes each: letters are typed and deleted, pages gone back to. */
const HELD = 12_000

export const searchRoutes: Routes = (app, services) => {
  const held = recent<SearchAnswer>(HELD, ({ hits }) => hits.length + 1)
  const schema = {
    summary: 'Search the commitments',
    querystring: SearchQuery,
    response: { 200: SearchAnswer, ...refusals },
  }
  app.get<{ Querystring: SearchQuery }>('/search', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const {
      q = '',
      sort = 'relevance',
      page = 1,
      per_page = PER_PAGE,
      v: _,
      ...rest
    } = request.query
    const question = { q, sort, page, per_page, ...rest }
    const begun = performance.now()
    // An edition never changes: the same question has the same answer.
    const answer = await held(`${edition.uid} ${JSON.stringify(question)}`, () =>
      search(services.search, edition, question),
    )
    return { ...answer, took_ms: Math.round(performance.now() - begun) }
  })
}
