// The indexer's whole job on an engine: look whether anything changed, read, publish.
import { type Meilisearch, MeilisearchError } from 'meilisearch'
import { CommandError } from '../data/command-error.ts'
import type { Fault } from '../data/faults.ts'
import type { Inputs } from './content.ts'
import type { EditionContent } from './edition.ts'
import { fingerprint } from './fingerprint.ts'
import { progressLines } from './progress.ts'
import { keptEntries } from './publish/catalogue.ts'
import type { Published } from './publish.ts'

/** The part of an engine that publishing needs. */
export interface Publisher {
  admin: Meilisearch
  /** Nobody publishes on it without waiting for us. */
  own: boolean
  alone: <T>(job: () => Promise<T>) => Promise<T>
}

/** Receives lines for the person who watches. */
export type Tell = (line: string) => void

/** On an engine that others publish to as well, what looks forsaken may be theirs for an hour. */
const GRACE_MS = 3_600_000

export type Indexed =
  /** `current`: not even looked into, since no file changed. */
  | { outcome: Published['outcome'] | 'current'; version: string }
  /** `served`: the edition that stays current; null where there is none. */
  | { outcome: 'refused'; faults: Fault[]; served: string | null }

/** Faults in the input are an outcome. Rejects with a CommandError where the engine fails. */
export async function indexIfChanged(
  publisher: Publisher,
  inputs: Inputs,
  tell: Tell,
): Promise<Indexed> {
  const print = fingerprint(inputs)
  const [current] = await engineFailuresTold(() => keptEntries(publisher.admin))
  if (current?.fingerprint === print) return { outcome: 'current', version: current.version }
  // Loaded here, since most starts find nothing changed and need none of it.
  const { readContent } = await import('./content.ts')
  const { content, faults, warnings } = await readContent(inputs, tell)
  for (const warning of warnings) tell(warning)
  if (!content) return { outcome: 'refused', faults, served: current?.version ?? null }
  return publishContent(publisher, content, print, tell)
}

/** Alone among the processes of one STATE_DIR. */
export async function publishContent(
  { admin, own, alone }: Publisher,
  content: EditionContent,
  print: string,
  tell: Tell,
): Promise<Published> {
  const { publish } = await import('./publish.ts')
  const grace = own ? 0 : GRACE_MS
  const preparing = progressLines('Prepared', 'commitments', tell)
  const progress = progressLines('Indexed', 'commitments', tell)
  return alone(() =>
    engineFailuresTold(() =>
      publish(admin, content, { fingerprint: print, grace, preparing, progress }),
    ),
  )
}

/** The engine went away or refused in the middle: told in a line, without the trace of a client. */
async function engineFailuresTold<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job()
  } catch (error) {
    if (!(error instanceof MeilisearchError)) throw error
    const why = error.message.replace(/\s+/g, ' ')
    throw new CommandError('publish-failed', `Publishing failed: ${why}`)
  }
}
