// What a public service needs around its routes: limits, safe headers, compression.
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { Refusal } from './errors.ts'
import { isInner } from './inner.ts'

/** When new requests are told to come back later. */
export interface Pressure {
  /** Above this delay of the event loop, milliseconds. */
  delay: number
  /** Looked at this often, milliseconds. */
  every: number
  /**
   * Only when it was seen this many times in a row: one long pause (the first reading of an edition,
   * a machine that slept) is over by the time it is seen, and who comes then can be answered.
   */
  times: number
}

const PRESSURE: Pressure = { delay: 3000, every: 1000, times: 3 }

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

/** The settings of a route that answers however much there is to do. */
export const underAnyPressure = { pressureHandler: () => {} }

export async function protect(
  app: FastifyInstance,
  config: Config,
  pressure = PRESSURE,
): Promise<void> {
  await refuseUnderPressure(app, pressure)
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

async function refuseUnderPressure(app: FastifyInstance, { delay, every, times }: Pressure) {
  let seen = 0
  await app.register(underPressure, {
    maxEventLoopDelay: delay,
    sampleInterval: every,
    pressureHandler: () => {
      if (seen < times) return
      throw new Refusal('overloaded', 'Too much to do at the moment. Try again in a little.')
    },
  })
  const watch = setInterval(() => {
    seen = app.isUnderPressure() ? seen + 1 : 0
  }, every).unref()
  app.addHook('onClose', async () => clearInterval(watch))
}
