// The engine, from whatever it was found as to a client that writes and one that only searches.
import { Meilisearch } from 'meilisearch'
import type { Config } from '../config.ts'
import { assertSupported } from './check.ts'
import { findEngine } from './find.ts'
import { searchOnly } from './keys.ts'
import { joinOrStart } from './own.ts'
import { reach } from './reach.ts'

export interface Engine {
  url: string
  /** Such as "1.21.0"; null where the key given may not ask. */
  version: string | null
  /** Ours: no other program keeps indexes on it or publishes to it without our lock. */
  own: boolean
  /** May write. For publishing only, never for answering a request. */
  admin: Meilisearch
  /** May only search our indexes. */
  search: Meilisearch
  /** Publishes one at a time: waits while another process publishes here, and says so. */
  alone: <T>(job: () => Promise<T>) => Promise<T>
  /** False while an engine of ours is down and being started again. */
  isUp: () => boolean
  /** Ends the engine where we started it; otherwise does nothing. */
  stop: () => Promise<void>
}

export interface OpenOptions {
  /** The indexer may use the engine of a portal that runs on the same STATE_DIR. */
  role: 'portal' | 'indexer'
  /** One line for the person who watches. */
  tell: (line: string) => void
}

/** Finds, checks, starts and supervises. Throws a CommandError where there can be no engine. */
export async function openEngine(config: Config, options: OpenOptions): Promise<Engine> {
  const found = findEngine(config)
  if (found.kind === 'binary') return joinOrStart(found, config, options)
  const { url, apiKey } = found
  const admin = new Meilisearch({ host: url, ...(apiKey ? { apiKey } : {}) })
  const version = await reach(admin)
  if (version) assertSupported(version, `The engine at MEILI_URL ${url}`)
  const search = await searchOnly(admin)
  return {
    url,
    version,
    own: false,
    admin,
    search,
    // Publishers on other machines know no lock of ours; publishing is safe beside them.
    alone: (job) => job(),
    isUp: () => true,
    stop: async () => {},
  }
}
