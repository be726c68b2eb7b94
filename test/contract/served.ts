// The API over a real engine that holds the plans of the repository, for contract tests.
import type { FastifyInstance } from 'fastify'
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { openCatalogue } from '../../indexer/catalogue.ts'
import { readContent } from '../../indexer/content.ts'
import { publish } from '../../indexer/publish.ts'
import { build } from '../../server/app.ts'
import { startEngine } from './engine.ts'

export interface Served {
  app: FastifyInstance
  /** The engine below the API, with a key that may write. */
  admin: Meilisearch
  commitments: Commitment[]
  /** The parsed answer of a GET below `/api/v1`, with its status. */
  get: <T>(path: string, query?: Record<string, string>) => Promise<{ status: number; body: T }>
  stop: () => Promise<void>
}

export async function servePlans(): Promise<Served> {
  const engine = await startEngine()
  try {
    const { content, faults } = await readContent(
      { plans: 'data/plans', codebook: 'data/codebook' },
      () => {},
    )
    if (!content) throw new Error(`the plans cannot be read: ${JSON.stringify(faults)}`)
    await publish(engine.admin, content, { fingerprint: 'contract tests', grace: 0 })
    const config = { ...engine.config, rateLimitMax: 0 }
    const catalogue = openCatalogue(engine.search)
    const app = await build({ config, catalogue, search: engine.search, render: null })
    return {
      app,
      admin: engine.admin,
      commitments: [...content.commitments],
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
  } catch (error) {
    await engine.stop()
    throw error
  }
}
