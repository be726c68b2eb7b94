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
/** With what a commitment is compared by, for likeness-model.ts. */
export const WITH_LIKENESS = [...FIELDS, 'likeness']

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
      hits: result.hits.map(withoutLikeness),
      total: Number((result as { totalHits?: number }).totalHits ?? 0),
      facets: result.facetDistribution ?? {},
    }))
  } catch (error) {
    if (isGone(error)) throw new EditionGone()
    throw new EngineAway(error)
  }
}

/** The nearest to a commitment by the vectors of an embedder, best first. Rejects as `ask` does. */
export async function askNearest(
  engine: Meilisearch,
  index: string,
  query: { id: string; embedder: string; filter: string[]; limit: number; fields: string[] },
): Promise<Commitment[]> {
  const { fields, ...asked } = query
  const parameters = { ...asked, attributesToRetrieve: fields }
  try {
    const { hits } = await engine.index<Commitment>(index).searchSimilarDocuments(parameters)
    return hits.map(withoutLikeness)
  } catch (error) {
    if (isGone(error)) throw new EditionGone()
    throw new EngineAway(error)
  }
}

const likenesses = new WeakMap<object, string>()

/** Kept beside the commitment, so that no answer shows it. */
function withoutLikeness(hit: Commitment & { likeness?: string }): Commitment {
  const { likeness } = hit
  if (likeness === undefined) return hit
  delete hit.likeness
  likenesses.set(hit, likeness)
  return hit
}

/** As the indexer packed it, of what was asked for WITH_LIKENESS. */
export const likenessOf = (commitment: Commitment): string | undefined => likenesses.get(commitment)

function isGone(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } } | null)?.cause
  return cause?.code === 'index_not_found'
}
