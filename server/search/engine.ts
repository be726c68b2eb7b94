// The one door to the engine: several queries of one edition in one round trip.
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { EditionGone, EngineAway } from '../errors.ts'

/** What is read of a hit; see the documents of indexer/index-documents.ts. */
export type Read = ('id' | 'commitment' | 'likeness')[]

export interface EngineQuery extends Omit<MultiSearchQuery, 'indexUid'> {
  /** Commitments whole, where it is not given; of hits without `commitment` only the id is there. */
  attributesToRetrieve?: Read
}

/** A hit as the engine has it. */
interface Hit {
  id: string
  commitment?: string
  likeness?: string
}

export interface EngineResult {
  /** Commitments alone: the fields made for the engine stay there. */
  hits: Commitment[]
  total: number
  facets: Record<string, Record<string, number>>
}

const WHOLE: Read = ['commitment']
/** For counting alone. */
export const IDS: Read = ['id']
/** With what a commitment is compared by, for likeness-model.ts. */
export const WITH_LIKENESS: Read = ['commitment', 'likeness']

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
    attributesToRetrieve: WHOLE,
    page: 1,
    hitsPerPage: 20,
    ...query,
  }))
  try {
    const { results } = await engine.multiSearch<{ queries: typeof asked }, Hit>({
      queries: asked,
    })
    return results.map((result) => ({
      hits: result.hits.map(unpacked),
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
  query: { id: string; embedder: string; filter: string[]; limit: number; fields: Read },
): Promise<Commitment[]> {
  const { fields, ...asked } = query
  const parameters = { ...asked, attributesToRetrieve: fields }
  try {
    const { hits } = await engine.index<Hit>(index).searchSimilarDocuments(parameters)
    return hits.map(unpacked)
  } catch (error) {
    if (isGone(error)) throw new EditionGone()
    throw new EngineAway(error)
  }
}

const likenesses = new WeakMap<object, string>()

/** Kept beside the commitment, so that no answer shows it. */
function unpacked({ id, commitment, likeness }: Hit): Commitment {
  const read = (commitment ? JSON.parse(commitment) : { id }) as Commitment
  if (likeness !== undefined) likenesses.set(read, likeness)
  return read
}

/** As the indexer packed it, of what was asked for WITH_LIKENESS. */
export const likenessOf = (commitment: Commitment): string | undefined => likenesses.get(commitment)

function isGone(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } } | null)?.cause
  return cause?.code === 'index_not_found'
}
