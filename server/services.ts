// What the routes work with.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Meilisearch } from 'meilisearch'
import type { Catalogue } from '../indexer/catalogue.ts'
import type { Edition } from '../indexer/edition.ts'
import type { Config } from './config.ts'
import { editionFor } from './editions.ts'

export interface Services {
  config: Config
  catalogue: Catalogue
  /** May only search. */
  search: Meilisearch
}

/** Registers the routes of one resource under `/api/v1`. */
export type Routes = (app: FastifyInstance, services: Services) => void

/** The edition that the request's `v` names, or the current one. */
export function editionOf({ catalogue }: Services, request: FastifyRequest): Promise<Edition> {
  const { v } = request.query as { v?: string }
  return editionFor(catalogue, v, request.url)
}
