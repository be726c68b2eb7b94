// Milliseconds of requests over HTTP, and what is told of many of them.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { ServedEdition } from './served-edition.ts'

export interface Percentiles {
  p50: number
  p95: number
  p99: number
}

/**
 * Uncompressed: the engine sends compressed answers in small pieces, of which many wait 40 ms for an
 * acknowledgement. That would make it look slow and us fast.
 */
const UNCOMPRESSED = { 'accept-encoding': 'identity' }

export interface Asking {
  url: string
  init: RequestInit
}

export type Took = { ms: number } | { failed: string }

let visitor: ChildProcess | undefined

/** Asked from another process, as visitors do: what asking leaves behind is not the portal's to collect. */
export async function milliseconds(url: string, init: RequestInit = {}): Promise<number> {
  visitor ??= newVisitor()
  const asking: Asking = { url, init: { ...init, headers: { ...UNCOMPRESSED, ...init.headers } } }
  visitor.send(asking)
  const [took] = (await once(visitor, 'message')) as [Took]
  if ('failed' in took) throw new Error(`${took.failed} for ${url}`)
  return took.ms
}

/** Goes with us, and keeps us from nothing. */
function newVisitor(): ChildProcess {
  const visitor = fork(path.join(import.meta.dirname, 'visitor.ts'))
  visitor.unref()
  visitor.channel?.unref()
  return visitor
}

/** One search of the engine as a program without the portal would ask it. */
export function bareSearch(
  { engine, edition }: ServedEdition,
  query: { q: string; limit: number },
): Promise<number> {
  return milliseconds(`${engine.url}/indexes/${edition.uid}/search`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${engine.search.config.apiKey}`,
    },
    body: JSON.stringify({ ...query, facets: FACETS }),
  })
}

const FACETS = ['themes', 'region', 'topics', 'level']

export function percentiles(values: number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
