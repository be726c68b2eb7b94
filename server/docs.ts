// The API's own description: /api/openapi.json, and a page to try it at /api/docs.
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

export async function describeApi(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '对照 Duizhao',
        version: '1',
        description:
          'Commitments of Chinese regional education plans: verbatim, coded by theme and topic, comparable across regions. ' +
          'Every answer names the edition of the data it was made from (`version`); `?v=` asks for a kept one. ' +
          'Errors are problem+json (RFC 9457).',
      },
      ...(publicUrl ? { servers: [{ url: publicUrl }] } : {}),
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
