// GET /compare
import { JSON_TYPE } from '../caching.ts'
import { keptBytes } from '../kept-bytes.ts'
import { CompareAnswer, CompareQuery } from '../schemas/compare.ts'
import { refusals } from '../schemas/problem.ts'
import { compare } from '../search/compare.ts'
import { editionOf, type Routes } from '../services.ts'

/**
 * Bytes of all answers kept: a link that is passed around is opened by many. They are kept as they are
 * sent; as objects they would be much for the collecting of garbage to go through.
 */
const HELD = 32 * 2 ** 20

export const compareRoutes: Routes = (app, services) => {
  const held = keptBytes(HELD)
  const schema = {
    summary: 'Set regions or plans side by side by topic',
    querystring: CompareQuery,
    response: { 200: CompareAnswer, ...refusals },
  }
  app.get<{ Querystring: CompareQuery }>('/compare', { schema }, async (request, reply) => {
    const edition = await editionOf(services, request)
    // An edition never changes: the same question has the same answer.
    const { v: _, ...asked } = request.query
    const answer = await held(`${edition.uid} ${JSON.stringify(asked)}`, async () =>
      Buffer.from(JSON.stringify(await compare(services.search, edition, asked))),
    )
    return reply.type(JSON_TYPE).send(answer)
  })
}
