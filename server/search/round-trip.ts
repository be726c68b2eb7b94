// One round trip to the engine: several queries of one index, and its failures in our words.
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { EditionGone, EngineAway } from '../errors.ts'

/** A hit as the engine has it; see the documents of indexer/index-documents.ts. */
export interface Hit {
  id: string
  commitment?: string
  likeness?: string
}

export interface Found {
  hits: Hit[]
  total: number
  facets: Record<string, Record<string, number>>
}

/**
 * Answers in the order of the queries. Rejects with EngineAway where the engine does not answer,
 * with EditionGone where the index was cleared away in between.
 */
export async function roundTrip(
  engine: Meilisearch,
  index: string,
  queries: Omit<MultiSearchQuery, 'indexUid'>[],
): Promise<Found[]> {
  const asked = queries.map((query) => ({ indexUid: index, ...query }))
  const { results } = await answered(() =>
    engine.multiSearch<{ queries: typeof asked }, Hit>({ queries: asked }),
  )
  return results.map((result) => ({
    hits: result.hits,
    total: Number((result as { totalHits?: number }).totalHits ?? 0),
    facets: result.facetDistribution ?? {},
  }))
}

/** Rejects as `roundTrip` does. */
export async function answered<T>(asking: () => Promise<T>): Promise<T> {
  try {
    return await asking()
  } catch (error) {
    if (isGone(error)) throw new EditionGone()
    throw new EngineAway(error)
  }
}

function isGone(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } } | null)?.cause
  return cause?.code === 'index_not_found'
}
