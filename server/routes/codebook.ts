// GET /regions, /themes and /codebook

import { originOf } from '../origin.ts'
import { latestFirst } from '../plans.ts'
import { CodebookAnswer, ThemesAnswer } from '../schemas/codebook.ts'
import { OnlyVersion } from '../schemas/parameters.ts'
import { RegionsAnswer } from '../schemas/plans.ts'
import { refusals } from '../schemas/problem.ts'
import { labelCounts } from '../search/lookup.ts'
import { editionOf, type Routes } from '../services.ts'
import { skosOf } from '../skos.ts'

const JSON_LD = 'application/ld+json'

export const codebookRoutes: Routes = (app, services) => {
  const regions = {
    summary: 'The regions and their plans',
    querystring: OnlyVersion,
    response: { 200: RegionsAnswer, ...refusals },
  }
  app.get('/regions', { schema: regions }, async (request) => {
    const { version, plans } = await editionOf(services, request)
    const byRegion = Map.groupBy(plans, ({ plan }) => plan.region.id)
    return {
      version,
      regions: [...byRegion.values()].map((own) => ({
        ...own[0]!.plan.region,
        plans: latestFirst(own).map(({ plan }) => plan.id),
        commitments: own.reduce((sum, plan) => sum + plan.commitments, 0),
      })),
    }
  })

  const themes = {
    summary: 'The themes and topics, with how many commitments carry each',
    querystring: OnlyVersion,
    response: { 200: ThemesAnswer, ...refusals },
  }
  app.get('/themes', { schema: themes }, async (request) => {
    const edition = await editionOf(services, request)
    const counts = await labelCounts(services.search, edition)
    return {
      version: edition.version,
      themes: edition.codebook.themes.map(({ id, zh, en, core, topics }) => ({
        id,
        zh,
        en,
        core,
        topics: topics.map((topic) => ({
          id: topic.id,
          zh: topic.zh,
          en: topic.en,
          count: counts.topics[topic.id] ?? 0,
        })),
        count: counts.themes[id] ?? 0,
      })),
    }
  })

  const codebook = {
    summary: 'The coding rules; as SKOS where application/ld+json is accepted',
    querystring: OnlyVersion,
    response: { 200: CodebookAnswer, ...refusals },
  }
  app.get('/codebook', { schema: codebook }, async (request, reply) => {
    const { version, codebook } = await editionOf(services, request)
    reply.header('vary', 'Accept')
    if (!request.headers.accept?.includes(JSON_LD)) return { version, ...codebook }
    reply.type(JSON_LD)
    return JSON.stringify(skosOf(codebook, version, originOf(request, services.config.publicUrl)))
  })
}
