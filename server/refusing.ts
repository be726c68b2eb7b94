// Turns every failure into problem+json, in one place. What a client must not see goes to the log.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotFound, problemOf, refusalOf } from './errors.ts'

/** Seconds after which asking again makes sense. */
const RETRY_AFTER = 5

export function refuseProperly(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => refuse(error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    refuse(new NotFound('There is nothing at this address.'), request, reply),
  )
}

export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error)
  const problem = problemOf(refusal)
  if (problem.status >= 500) {
    request.log.error({ err: error, cause: refusal.cause }, refusal.code)
  }
  if (problem.status === 503) reply.header('retry-after', String(RETRY_AFTER))
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}
