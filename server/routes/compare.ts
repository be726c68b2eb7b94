// GET /compare
import { CompareAnswer, CompareQuery } from '../schemas/compare.ts'
import { refusals } from '../schemas/problem.ts'
import { compare } from '../search/compare.ts'
import { editionOf, type Routes } from '../services.ts'

export const compareRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'Set regions or plans side by side by topic',
    querystring: CompareQuery,
    response: { 200: CompareAnswer, ...refusals },
  }
  app.get<{ Querystring: CompareQuery }>('/compare', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    return compare(services.search, edition, request.query)
  })
}
