// The engine, from whatever it was found as to a client that writes and one that only searches.
import { Meilisearch } from 'meilisearch'
import type { Config } from '../config.ts'
import { assertSupported } from './check.ts'
import type { Engine, OpenOptions } from './engine.ts'
import { findEngine } from './find.ts'
import { searchOnly } from './keys.ts'
import { joinOrStart } from './own.ts'
import { reach } from './reach.ts'

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
