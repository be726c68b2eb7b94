// For those who run it and for machines that crawl it: /healthz, /readyz, /robots.txt, /sitemap.xml.

import { editionFor } from '../editions.ts'
import { originOf } from '../origin.ts'
import { underAnyPressure } from '../protection.ts'
import { corpusOf } from '../search/corpus.ts'
import { indicatorsOf } from '../search/indicators.ts'
import type { Routes } from '../services.ts'
import { sitemapOf } from '../sitemap.ts'

const HIDDEN = { schema: { hide: true } }

export const operationRoutes: Routes = (app, services) => {
  const { config, catalogue, search } = services
  const current = (url: string) => editionFor(catalogue, undefined, url)

  // Whoever is busy is alive: a supervisor that starts it anew would make it worse.
  const alive = { ...HIDDEN, config: { rateLimit: false as const, ...underAnyPressure } }
  app.get('/healthz', alive, async () => ({ status: 'up' }))

  app.get('/readyz', { ...HIDDEN, config: { rateLimit: false } }, async (request, reply) => {
    const { version } = await current(request.url)
    reply.header('cache-control', 'no-store')
    return { status: 'ready', version }
  })

  app.get('/robots.txt', HIDDEN, async (request, reply) => {
    reply.type('text/plain; charset=utf-8')
    const origin = originOf(request, config.publicUrl)
    // Filters upon filters have no end; a plain search is a page like others.
    return `User-agent: *\nDisallow: /api/\nDisallow: /search?*&\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
  })

  app.get('/sitemap.xml', HIDDEN, async (request, reply) => {
    const edition = await current(request.url)
    const corpus = await corpusOf(search, edition)
    const paths = [
      ...PAGES,
      ...edition.codebook.themes.map(({ id }) => `/compare?theme=${id}`),
      ...edition.plans.map(({ plan }) => `/plans/${plan.id}`),
      ...new Set(edition.plans.map(({ plan }) => `/regions/${plan.region.id}`)),
      ...indicatorsOf(edition).map(({ id }) => `/indicators/${id}`),
      ...corpus.flatMap(({ ids }) => Array.from(ids, (id) => `/c/${id}`)),
    ]
    const origin = originOf(request, config.publicUrl)
    reply.type('application/xml; charset=utf-8')
    return sitemapOf(origin, paths, (request.query as { part?: string }).part)
  })
}

const PAGES = [
  '/',
  '/search',
  '/compare',
  '/indicators',
  '/plans',
  '/terms',
  '/draft',
  '/attention',
  '/echoes',
  '/codebook',
  '/about',
]
