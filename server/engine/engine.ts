// What the rest of the portal knows of the engine it runs on.
import type { Meilisearch } from 'meilisearch'

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
