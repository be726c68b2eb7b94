// GET /indicators and /indicators/:id
import { NotFound } from '../errors.ts'
import { IndicatorsAnswer } from '../schemas/indicators.ts'
import { IdPath, OnlyVersion } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import { indicatorsOf, withValues } from '../search/indicators.ts'
import { editionOf, type Routes } from '../services.ts'

export const indicatorRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'Every indicator with the figures that the plans state',
    querystring: OnlyVersion,
    response: { 200: IndicatorsAnswer, ...refusals },
  }
  app.get('/indicators', { schema }, async (request) => {
    const edition = await editionOf(services, request)
    const indicators = await withValues(services.search, edition, indicatorsOf(edition))
    return { version: edition.version, indicators }
  })

  const one = { ...schema, summary: 'One indicator', params: IdPath }
  app.get<{ Params: { id: string } }>('/indicators/:id', { schema: one }, async (request) => {
    const edition = await editionOf(services, request)
    const { id } = request.params
    const asked = indicatorsOf(edition).filter((indicator) => indicator.id === id)
    if (asked.length === 0) {
      throw new NotFound(`There is no indicator "${id}". /api/v1/indicators lists them.`)
    }
    return {
      version: edition.version,
      indicators: await withValues(services.search, edition, asked),
    }
  })
}
