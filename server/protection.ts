// What a public service needs around its routes: limits, safe headers, compression.
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { Refusal } from './errors.ts'
import { isInner } from './inner.ts'

/** Above this delay of the event loop new requests are told to come back later, milliseconds. */
const MOST_DELAY = 3000

const CONTENT = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** For pages that are made to stand in other sites' frames: any site may frame them, no script runs. */
export const framed = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { ...CONTENT, scriptSrc: ["'none'"], frameAncestors: ['*'] },
  },
  xFrameOptions: false,
}

export async function protect(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: MOST_DELAY,
    retryAfter: 5,
    pressureHandler: () => {
      throw new Refusal('overloaded', 'Too much to do at the moment. Try again in a little.')
    },
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    hsts: config.publicUrl?.startsWith('https:') ?? false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  await app.register(compress, { global: true, threshold: 1024 })
  if (config.rateLimitMax > 0) {
    await app.register(rateLimit, {
      max: config.rateLimitMax,
      timeWindow: config.rateLimitWindow,
      allowList: (request) => isInner(request) || request.url.startsWith('/assets/'),
    })
  }
}
