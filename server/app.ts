// Builds the portal: every plugin and route is registered here, in order.
import type { Socket } from 'node:net'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import { tagAnswer } from './caching.ts'
import { answerUnreadable } from './client-error.ts'
import type { Config } from './config.ts'
import { describeApi } from './docs.ts'
import { splitLists } from './lists.ts'
import { measure } from './metrics.ts'
import { pageRoutes } from './pages.ts'
import { protect } from './protection.ts'
import { refuse, refuseProperly } from './refusing.ts'
import type { Renderer } from './render.ts'
import { attentionRoutes } from './routes/attention.ts'
import { codebookRoutes } from './routes/codebook.ts'
import { commitmentRoutes } from './routes/commitments.ts'
import { compareRoutes } from './routes/compare.ts'
import { draftRoutes } from './routes/draft.ts'
import { echoRoutes } from './routes/echoes.ts'
import { exportRoutes } from './routes/export.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { oembedRoutes } from './routes/oembed.ts'
import { operationRoutes } from './routes/operations.ts'
import { peerRoutes } from './routes/peers.ts'
import { planRoutes } from './routes/plans.ts'
import { problemRoutes } from './routes/problems.ts'
import { qualityRoutes } from './routes/quality.ts'
import { searchRoutes } from './routes/search.ts'
import { similarRoutes } from './routes/similar.ts'
import { termRoutes } from './routes/terms.ts'
import { versionRoutes } from './routes/versions.ts'
import type { Routes, Services } from './services.ts'
import { warmUp } from './warm.ts'

const API: Routes[] = [
  searchRoutes,
  commitmentRoutes,
  similarRoutes,
  draftRoutes,
  compareRoutes,
  indicatorRoutes,
  attentionRoutes,
  echoRoutes,
  termRoutes,
  exportRoutes,
  peerRoutes,
  planRoutes,
  codebookRoutes,
  qualityRoutes,
  versionRoutes,
  oembedRoutes,
]

const REQUEST_TIMEOUT = 15_000
const BODY_LIMIT = 64 * 1024
const LONGEST_PARAMETER = 200

export interface Parts extends Services {
  /** null serves the API alone. */
  render: Renderer | null
}

/** A portal that is ready to listen. Opens nothing itself: what it works with is given. */
export async function build({ render, ...services }: Parts): Promise<FastifyInstance> {
  const { config } = services
  const app: FastifyInstance = Fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    trustProxy: trusted(config.trustProxy),
    requestTimeout: REQUEST_TIMEOUT,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: LONGEST_PARAMETER, ignoreTrailingSlash: true },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array' } },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
    clientErrorHandler: (error, socket) => void answerUnreadable(app, error, socket as Socket),
    forceCloseConnections: true,
  })
  // The schemas describe and test the answers; JSON.stringify writes them faster than a checked writer.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  refuseProperly(app)
  measure(app, services)
  // Beside listening, not before it: the address is to be up at once. Later editions are seen by who asks.
  app.addHook('onListen', () => void warmUp(services))
  app.addHook('onResponse', async () => void warmUp(services))
  await protect(app, config)
  await describeApi(app, config.publicUrl)
  await app.register(
    async (api) => {
      api.addHook('onRequest', async (request, reply) => {
        if (request.method !== 'POST') reply.header('access-control-allow-origin', '*')
      })
      api.addHook('preValidation', splitLists)
      api.addHook('onSend', tagAnswer)
      for (const routes of API) routes(api, services)
      api.get('/*', { schema: { hide: true } }, (_request, reply) => reply.callNotFound())
    },
    { prefix: '/api/v1' },
  )
  operationRoutes(app, services)
  problemRoutes(app, services)
  if (render) await servePages(app, services, render)
  return app
}

/** A number of proxies in front of us: that many hops are believed, no more. */
function trusted(trustProxy: Config['trustProxy']) {
  if (typeof trustProxy !== 'number') return trustProxy
  return (_address: string, hop: number) => hop < trustProxy
}

async function servePages(app: FastifyInstance, { config }: Services, render: Renderer) {
  await app.register(fastifyStatic, {
    root: render.client,
    index: false,
    wildcard: false,
    // The template is filled by the page routes, never served raw.
    globIgnore: ['index.html', '.vite/**'],
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/')
      const cache = hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
      reply.header('cache-control', cache)
    },
  })
  pageRoutes(app, config, render)
}
