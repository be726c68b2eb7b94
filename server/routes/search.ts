// GET /search
import { JSON_TYPE, timed } from '../caching.ts'
import { keptBytes } from '../kept-bytes.ts'
import { refusals } from '../schemas/problem.ts'
import { SearchAnswer, SearchQuery } from '../schemas/search.ts'
import { search } from '../search/search.ts'
import { editionOf, type Routes } from '../services.ts'

const PER_PAGE = 20
/** Bytes of the answers kept, some 20 kB each: letters are typed and deleted, pages gone back to. */
const HELD = 24 * 2 ** 20

export const searchRoutes: Routes = (app, services) => {
  const held = keptBytes(HELD)
  const schema = {
    summary: 'Search the commitments',
    querystring: SearchQuery,
    response: { 200: SearchAnswer, ...refusals },
  }
  app.get<{ Querystring: SearchQuery }>('/search', { schema }, async (request, reply) => {
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
    // An edition never changes: the same question has the same answer, but for the time it took.
    const answer = await held(`${edition.uid} ${JSON.stringify(question)}`, async () =>
      Buffer.from(JSON.stringify(await search(services.search, edition, question))),
    )
    return reply.type(JSON_TYPE).send(timed(answer, performance.now() - begun))
  })
}
