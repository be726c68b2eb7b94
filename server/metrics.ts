// Measurements for Prometheus: how many requests, how long they take, what the process uses, what is served.
import { collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NotFound } from './errors.ts'
import { isInner } from './inner.ts'
import type { Services } from './services.ts'

/** Seconds; the engine answers in milliseconds, files take longer. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** Measures every request that comes in from outside, and serves `/metrics` to this machine alone. */
export function measure(app: FastifyInstance, { catalogue, config }: Services): void {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to the end of the answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [register],
  })
  const editionGauge = new Gauge({
    name: 'duizhao_edition_commitments',
    help: 'Commitments in the edition served',
    labelNames: ['version'] as const,
    registers: [register],
    async collect() {
      this.reset()
      const current = await catalogue.current().catch(() => null)
      if (current) this.set({ version: current.version }, current.counts.commitments)
    },
  })
  app.addHook('onResponse', async (request, reply) => {
    if (isInner(request)) return
    const labels = { method: request.method, route: routeOf(request), status: reply.statusCode }
    durations.observe(labels, reply.elapsedTime / 1000)
  })
  app.addHook('onClose', async () => {
    editionGauge.reset()
    register.clear()
  })
  const options = { schema: { hide: true }, config: { rateLimit: false } }
  app.get('/metrics', options, async (request, reply) => {
    if (!isFromHere(request, config.trustProxy !== false)) throw hidden()
    reply.header('cache-control', 'no-store').type(register.contentType)
    return register.metrics()
  })
}

const hidden = () => new NotFound('There is nothing at this address.')

/** The pattern, never the address: each label value is a series of its own. */
function routeOf({ routeOptions }: FastifyRequest): string {
  const { url } = routeOptions
  if (!url) return 'unmatched'
  return url.startsWith('/assets/') ? '/assets/*' : url
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/
/** Headers by which a proxy tells that it asks for somebody else. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/** A proxy on this machine that nobody told us to trust brings strangers from a loopback address. */
function isFromHere({ ip, headers }: FastifyRequest, proxyTrusted: boolean): boolean {
  if (!LOOPBACK.test(ip)) return false
  return proxyTrusted || !FORWARDED.some((name) => headers[name] !== undefined)
}
