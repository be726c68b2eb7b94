// Milliseconds of requests over HTTP, and what is told of many of them.
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

export async function milliseconds(url: string, init: RequestInit = {}): Promise<number> {
  const begun = performance.now()
  const response = await fetch(url, { ...init, headers: { ...UNCOMPRESSED, ...init.headers } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  return performance.now() - begun
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
