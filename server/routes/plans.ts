// GET /plans, /plans/:id and /plans/:id/source
import type { Edition, EditionPlan } from '../../indexer/edition.ts'
import { reached } from '../editions.ts'
import { NotFound } from '../errors.ts'
import { outlineOf } from '../outline.ts'
import { IdPath, OnlyVersion } from '../schemas/parameters.ts'
import { PlanAnswer, type PlanSummary, PlansAnswer, SourceQuery } from '../schemas/plans.ts'
import { refusals } from '../schemas/problem.ts'
import { everyOfPlan } from '../search/lookup.ts'
import { editionOf, type Routes } from '../services.ts'

const MIME = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A stored page must not act as one of ours. */
const INERT = "default-src 'none'; sandbox"

export const planRoutes: Routes = (app, services) => {
  const list = {
    summary: 'The plans of the edition',
    querystring: OnlyVersion,
    response: { 200: PlansAnswer, ...refusals },
  }
  app.get('/plans', { schema: list }, async (request) => {
    const { version, plans } = await editionOf(services, request)
    return { version, plans: plans.map(summaryOf) }
  })

  const one = {
    summary: 'A plan: its outline and all its commitments',
    params: IdPath,
    querystring: OnlyVersion,
    response: { 200: PlanAnswer, ...refusals },
  }
  app.get<{ Params: { id: string } }>('/plans/:id', { schema: one }, async (request) => {
    const edition = await editionOf(services, request)
    const { plan } = planOf(edition, request.params.id)
    const commitments = await everyOfPlan(services.search, edition, plan.id)
    const outline = outlineOf(commitments)
    return { version: edition.version, plan, region: plan.region, outline, commitments }
  })

  const source = {
    summary: 'The stored source, byte for byte, or the text that offsets point into',
    params: IdPath,
    querystring: SourceQuery,
    produces: [...new Set(Object.values(MIME))],
    response: { ...refusals },
  }
  app.get<{ Params: { id: string }; Querystring: SourceQuery }>(
    '/plans/:id/source',
    { schema: source },
    async (request, reply) => {
      const edition = await editionOf(services, request)
      const { plan, source } = planOf(edition, request.params.id)
      const stored = await reached(() => services.catalogue.source(source.id))
      if (!stored) throw new NotFound(`The source of "${plan.id}" is not kept any more.`)
      const asText = request.query.as === 'text'
      const { format } = source
      reply.header('x-edition', edition.version)
      reply.header('content-security-policy', INERT)
      reply.header('etag', `"${source.id}${asText ? '-text' : ''}"`)
      reply.type(asText ? MIME.txt : MIME[format])
      if (!asText && (format === 'docx' || format === 'pdf')) {
        reply.header('content-disposition', `attachment; filename="${plan.id}.${format}"`)
      }
      return asText ? Buffer.from(stored.source.text) : stored.bytes
    },
  )
}

function planOf({ plans }: Edition, id: string): EditionPlan {
  const found = plans.find(({ plan }) => plan.id === id)
  if (!found) throw new NotFound(`There is no plan "${id}" in this edition. /plans lists them.`)
  return found
}

const summaryOf = ({ plan, commitments, targets, themes }: EditionPlan): PlanSummary => ({
  ...plan,
  commitments,
  targets,
  themes,
})
