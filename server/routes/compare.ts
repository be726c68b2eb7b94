// GET /compare
import { recent } from '../recent.ts'
import { CompareAnswer, CompareQuery } from '../schemas/compare.ts'
import { refusals } from '../schemas/problem.ts'
import { compare } from '../search/compare.ts'
import { editionOf, type Routes } from '../services.ts'

/** Commitments in all answers kept, some kilobytes each: a link that is passed around is opened by many. */
const HELD = 10_000

const sizeOf = ({ summary }: CompareAnswer) =>
  summary.reduce((sum, { commitments }) => sum + commitments, 1)

export const compareRoutes: Routes = (app, services) => {
  const held = recent(HELD, sizeOf)
  const schema = {
    summary: 'Set regions or plans side by side by topic',
    querystring: CompareQuery,
    response: { 200: CompareAnswer, ...refusals },
  }
  app.get<{ Querystring: CompareQuery }>('/compare', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    // An edition never changes: the same question has the same answer.
    const { v: _, ...asked } = request.query
    return held(`${edition.uid} ${JSON.stringify(asked)}`, () =>
      compare(services.search, edition, asked),
    )
  })
}
