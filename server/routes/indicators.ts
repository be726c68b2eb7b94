// GET /indicators and /indicators/:id
import { Readable } from 'node:stream'
import Type from 'typebox'
import type { Plan } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { CURRENT, isSameTag, JSON_TYPE, PINNED, tagOf } from '../caching.ts'
import { BadParameter, NotFound } from '../errors.ts'
import { countedPlans } from '../profiles.ts'
import { type IndicatorSummary, IndicatorsAnswer, IndicatorsQuery } from '../schemas/indicators.ts'
import { IdPath } from '../schemas/parameters.ts'
import { refusals } from '../schemas/problem.ts'
import { indicatorsOf, valuesAmong, withoutValues, withValues } from '../search/indicators.ts'
import { editionOf, type Routes } from '../services.ts'

export const indicatorRoutes: Routes = (app, services) => {
  const schema = {
    summary: 'Every indicator with the figures that the plans state',
    querystring: IndicatorsQuery,
    response: { 200: IndicatorsAnswer, ...refusals },
  }
  app.get<{ Querystring: IndicatorsQuery }>('/indicators', { schema }, async (request, reply) => {
    const edition = await editionOf(services, request)
    const { theme, regions, values = true } = request.query
    const unknown = theme?.find((id) => !edition.codebook.themes.some((one) => one.id === id))
    if (unknown) throw new BadParameter('theme', `There is no theme "${unknown}".`)
    const asked = indicatorsOf(edition).filter((one) => !theme || theme.includes(one.theme))
    const plans = plansOf(edition, regions)
    const { version } = edition
    if (!values) {
      const among = new Set(plans)
      const counted = countedPlans(edition).filter(({ plan }) => among.has(plan))
      return { version, indicators: withoutValues(asked, counted) }
    }
    const tag = tagOf(version, request.url)
    reply.headers({ etag: tag, 'cache-control': request.query.v ? PINNED : CURRENT })
    if (isSameTag(request.headers['if-none-match'], tag)) return reply.code(304).send()
    const told = await valuesAmong(services.search, edition, plans)
    reply.type(JSON_TYPE)
    return reply.send(Readable.from(written(version, asked, told), { objectMode: false }))
  })

  const one = {
    ...schema,
    summary: 'One indicator',
    params: IdPath,
    querystring: Type.Omit(IndicatorsQuery, ['theme', 'values'], { additionalProperties: false }),
  }
  app.get<{ Params: { id: string }; Querystring: IndicatorsQuery }>(
    '/indicators/:id',
    { schema: one },
    async (request) => {
      const edition = await editionOf(services, request)
      const { id } = request.params
      const asked = indicatorsOf(edition).filter((indicator) => indicator.id === id)
      if (asked.length === 0) {
        throw new NotFound(`There is no indicator "${id}". /api/v1/indicators lists them.`)
      }
      const plans = plansOf(edition, request.query.regions)
      return {
        version: edition.version,
        indicators: await withValues(services.search, edition, asked, plans),
      }
    },
  )
}

/** One indicator at a time: of hundreds of plans all at once would keep everybody else waiting. */
function* written<T>(version: string, asked: T[], told: (one: T) => IndicatorSummary) {
  yield `{"version":${JSON.stringify(version)},"indicators":[`
  for (const [i, one] of asked.entries()) yield `${i > 0 ? ',' : ''}${JSON.stringify(told(one))}`
  yield ']}'
}

/** All plans of the regions, in the order of the regions. Throws BadParameter with a region not known. */
function plansOf({ plans }: Edition, regions: string[] | undefined): Plan[] {
  const all = plans.map(({ plan }) => plan)
  if (!regions) return all
  return regions.flatMap((id) => {
    const own = all.filter((plan) => plan.region.id === id)
    if (own.length === 0) throw new BadParameter('regions', `There is no region "${id}".`)
    return own
  })
}
