// The API over a real engine that holds the plans of the repository, called without a network.
import type { FastifyInstance } from 'fastify'
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { openCatalogue } from '../../indexer/catalogue.ts'
import { build } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Engine } from '../../server/engine/engine.ts'
import { publishPlans, startEngine } from './engine.ts'

export interface Served {
  app: FastifyInstance
  /** The engine below the API, with a key that may write. */
  admin: Meilisearch
  /** The parsed answer of a GET below `/api/v1`, with its status. */
  get: <T>(path: string, query?: Record<string, string>) => Promise<{ status: number; body: T }>
  stop: () => Promise<void>
}

/** Over an engine of its own, for who writes into it or runs outside the tests. */
export async function servePlans(): Promise<Served> {
  const engine = await startEngine()
  try {
    await publishPlans(engine)
    return await serve(engine, { ...engine.config, rateLimitMax: 0 })
  } catch (error) {
    await engine.stop()
    throw error
  }
}

export async function serve(engine: Engine, config: Config): Promise<Served> {
  const catalogue = openCatalogue(engine.search)
  const app = await build({ config, catalogue, search: engine.search, render: null })
  return {
    app,
    admin: engine.admin,
    get: async <T>(path: string, query: Record<string, string> = {}) => {
      const url = `/api/v1${path}?${new URLSearchParams(query)}`
      const response = await app.inject({ url })
      return { status: response.statusCode, body: response.json<T>() }
    },
    stop: async () => {
      await app.close()
      await engine.stop()
    },
  }
}

export async function everyCommitment({ get }: Served): Promise<Commitment[]> {
  const { plans } = (await get<{ plans: { id: string }[] }>('/plans')).body
  const found = await Promise.all(
    plans.map(({ id }) => get<{ commitments: Commitment[] }>(`/plans/${id}`)),
  )
  return found.flatMap(({ body }) => body.commitments)
}
