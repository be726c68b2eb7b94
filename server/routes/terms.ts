// GET /terms
import { BadParameter } from '../errors.ts'
import { refusals } from '../schemas/problem.ts'
import { TermsAnswer, TermsQuery } from '../schemas/terms.ts'
import { terms } from '../search/terms.ts'
import { editionOf, type Routes } from '../services.ts'

const PER_PAGE = 50
const WIDTH = 24

export const termRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'A term in its contexts, and how often it stands in each region and theme',
    querystring: TermsQuery,
    response: { 200: TermsAnswer, ...refusals },
  }
  app.get<{ Querystring: TermsQuery }>('/terms', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const { query } = request
    const unknown = query.theme?.find((id) => !edition.codebook.themes.some((t) => t.id === id))
    if (unknown) throw new BadParameter('theme', `There is no theme "${unknown}".`)
    const { v: _, sort = 'plan', width = WIDTH, page = 1, per_page = PER_PAGE, ...rest } = query
    return terms(services.search, edition, { sort, width, page, per_page, ...rest })
  })
}
