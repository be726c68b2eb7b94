// The API over the engine that the test files share: nothing may be written into it.
import { inject } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { openEngine } from '../../server/engine/open.ts'
import { type Served, serve } from './served.ts'

export async function servePublished(): Promise<Served> {
  const config = readConfig({ ...process.env, ...inject('published'), DATA_DIR: 'data' })
  const engine = await openEngine(config, { role: 'portal', tell: () => {} })
  return serve(engine, { ...config, rateLimitMax: 0 })
}
