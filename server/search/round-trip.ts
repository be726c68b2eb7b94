// One round trip to the engine: several queries of one index, and its failures in our words.
import type { Meilisearch, MultiSearchQuery, SearchSimilarDocumentsParams } from 'meilisearch'
import { post } from '../engine/post.ts'
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

/** In the engine's own language. */
export type RawQuery = Omit<MultiSearchQuery, 'indexUid'>

/** As the engine writes it. */
interface Result {
  hits: Hit[]
  totalHits?: number
  facetDistribution?: Found['facets']
}

/**
 * Answers in the order of the queries. Rejects with EngineAway where the engine does not answer,
 * with EditionGone where the index was cleared away in between.
 */
export async function roundTrip(
  engine: Meilisearch,
  index: string,
  queries: RawQuery[],
): Promise<Found[]> {
  const asked = queries.map((query) => ({ indexUid: index, ...query }))
  const { results } = await answered(() =>
    post<{ results: Result[] }>(engine, '/multi-search', { queries: asked }),
  )
  return results.map(({ hits, totalHits = 0, facetDistribution = {} }) => ({
    hits,
    total: totalHits,
    facets: facetDistribution,
  }))
}

/** What is asked in the same turn goes together; nothing asked, no way taken. Rejects as `roundTrip` does. */
export function inOneTrip(engine: Meilisearch, index: string): (query: RawQuery) => Promise<Found> {
  const queries: RawQuery[] = []
  const trip = Promise.resolve().then(() =>
    queries.length > 0 ? roundTrip(engine, index, queries) : [],
  )
  return async (query) => {
    const place = queries.push(query) - 1
    return (await trip)[place]!
  }
}

/** The nearest to a commitment, best first. Rejects as `roundTrip` does. */
export async function similarTo(
  engine: Meilisearch,
  index: string,
  asked: SearchSimilarDocumentsParams,
): Promise<Hit[]> {
  const path = `/indexes/${index}/similar`
  const { hits } = await answered(() => post<{ hits: Hit[] }>(engine, path, asked))
  return hits
}

async function answered<T>(asking: () => Promise<T>): Promise<T> {
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
