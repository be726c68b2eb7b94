// The one door to the engine: several queries of one edition in one round trip.
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { Commitment } from '../../data/schema.ts'
import { EditionGone, EngineAway } from '../errors.ts'

export type EngineQuery = Omit<MultiSearchQuery, 'indexUid'>

export interface EngineResult {
  /** Commitments alone: the fields made for the engine stay there. */
  hits: Commitment[]
  total: number
  facets: Record<string, Record<string, number>>
}

const FIELDS = Object.keys(Commitment.properties)

/** The fields made of the text alone, without the headings above it. */
export const IN_TEXT = ['said', 'grams']

/** More than any edition holds: "all of them". */
export const EVERYTHING = 1_000_000

/**
 * Answers in the order of the queries. Rejects with EngineAway where the engine does not answer,
 * with EditionGone where the index was cleared away in between.
 */
export async function ask(
  engine: Meilisearch,
  index: string,
  queries: EngineQuery[],
): Promise<EngineResult[]> {
  const asked = queries.map((query) => ({
    indexUid: index,
    matchingStrategy: 'all' as const,
    attributesToRetrieve: FIELDS,
    page: 1,
    hitsPerPage: 20,
    ...query,
  }))
  try {
    const { results } = await engine.multiSearch<{ queries: typeof asked }, Commitment>({
      queries: asked,
    })
    return results.map((result) => ({
      hits: result.hits,
      total: Number((result as { totalHits?: number }).totalHits ?? 0),
      facets: result.facetDistribution ?? {},
    }))
  } catch (error) {
    if (isGone(error)) throw new EditionGone()
    throw new EngineAway(error)
  }
}

function isGone(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } } | null)?.cause
  return cause?.code === 'index_not_found'
}
