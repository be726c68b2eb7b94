// List parameters may be repeated or joined by commas: `theme=a&theme=b` and `theme=a,b` ask the same.
import type { FastifyRequest } from 'fastify'

interface ObjectSchema {
  properties?: Record<string, { type?: unknown }>
}

/** Before validation, so that the length and each entry are checked. An empty list filters nothing. */
export async function splitLists(request: FastifyRequest): Promise<void> {
  const schema = request.routeOptions.schema?.querystring as ObjectSchema | undefined
  const query = request.query as Record<string, unknown>
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    if (property.type !== 'array' || query[name] === undefined) continue
    const entries = [query[name]].flat().flatMap((value) => String(value).split(','))
    const given = [...new Set(entries.map((entry) => entry.trim()).filter(Boolean))]
    if (given.length > 0) query[name] = given
    else delete query[name]
  }
}
