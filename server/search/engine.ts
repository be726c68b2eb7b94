// The one door to the engine: several queries of one edition in one round trip.
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { type Commitments, heldOf, unpacked } from './held.ts'
import { type Hit, roundTrip, similarTo } from './round-trip.ts'

/** What is read of a hit; see the documents of indexer/index-documents.ts. */
export type Read = ('id' | 'commitment' | 'likeness')[]

export interface EngineQuery extends Omit<MultiSearchQuery, 'indexUid'> {
  /** Commitments whole, where it is not given; of hits without `commitment` only the id is there. */
  attributesToRetrieve?: Read
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
  edition: Edition,
  queries: EngineQuery[],
): Promise<EngineResult[]> {
  const held = await heldOf(engine, edition)
  const results = await roundTrip(
    engine,
    edition.uid,
    queries.map((query) => ({
      matchingStrategy: 'all' as const,
      page: 1,
      hitsPerPage: 20,
      ...query,
      attributesToRetrieve: held ? IDS : (query.attributesToRetrieve ?? WHOLE),
    })),
  )
  return results.map((result) => ({ ...result, hits: result.hits.map(readBy(held)) }))
}

/** The nearest to a commitment by the vectors of an embedder, best first. Rejects as `ask` does. */
export async function askNearest(
  engine: Meilisearch,
  edition: Edition,
  { fields, ...asked }: Nearness,
): Promise<Commitment[]> {
  const held = await heldOf(engine, edition)
  const parameters = { ...asked, attributesToRetrieve: held ? IDS : fields }
  const hits = await similarTo(engine, edition.uid, parameters)
  return hits.map(readBy(held))
}

interface Nearness {
  id: string
  embedder: string
  filter: string[]
  limit: number
  fields: Read
}

const readBy = (held: Commitments | null) => (hit: Hit) => held?.get(hit.id) ?? unpacked(hit)
