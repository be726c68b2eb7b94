// Asks an engine that somebody else runs whether it is there and lets us in.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Meilisearch, MeilisearchApiError } from 'meilisearch'
import { CommandError } from '../../data/command-error.ts'
import { CATALOGUE } from '../../indexer/edition.ts'

/** An engine that starts beside us, as in a compose file, is given a moment. */
const PATIENCE_MS = 3_000

/** Its version; null where the key may not ask. Throws a CommandError that says what to correct. */
export async function reach(engine: Meilisearch): Promise<string | null> {
  const { host } = engine.config
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return (await engine.getVersion()).pkgVersion
    } catch (error) {
      if (error instanceof MeilisearchApiError) return refused(engine, error)
      if (Date.now() < deadline) await sleep(250)
      else throw unreachable(host, error)
    }
  }
}

async function refused(engine: Meilisearch, error: MeilisearchApiError): Promise<null> {
  const { status } = error.response
  if (status !== 401 && status !== 403) throw unreachable(engine.config.host, error)
  // The key may be good for searching only.
  try {
    await engine.index(CATALOGUE).search('', { limit: 0 })
  } catch (inner) {
    if (inner instanceof MeilisearchApiError && inner.response.status === 404) return null
    throw new CommandError(
      'engine-key',
      `The engine at MEILI_URL ${engine.config.host} refuses MEILI_API_KEY: give its master key, or a key that may search and write the indexes duizhao-*.`,
    )
  }
  return null
}

function unreachable(host: string, error: unknown): CommandError {
  const { cause, message } = error as Error
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  return new CommandError(
    'engine-unreachable',
    `No Meilisearch answers at MEILI_URL ${host} (${code ?? message}): start it there, correct the address, or unset MEILI_URL to run one here.`,
  )
}
