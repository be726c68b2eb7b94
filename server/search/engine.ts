// The one door to the engine: several queries of one edition in one round trip.
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { recent } from '../recent.ts'
import { oneOf } from './filters.ts'
import { type Commitments, heldOf, unpacked } from './held.ts'
import { type AskOne, conjunction, isConjunction } from './holders.ts'
import { type Hit, inOneTrip, similarTo } from './round-trip.ts'

/** What is read of a hit; see the documents of indexer/index-documents.ts. */
export type Read = ('id' | 'commitment' | 'likeness')[]

export interface EngineQuery extends Omit<MultiSearchQuery, 'indexUid' | 'q' | 'filter'> {
  /** All must hold: each one token or one quoted phrase. */
  clauses?: string[]
  /** None may hold. */
  without?: string[]
  /** All must hold. */
  filter?: string[]
  /** Ids of commitments that are left out. */
  but?: string[]
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

/** What has been counted of large editions: one number each. */
const COUNTED = 50_000
const counts = recent<number>(COUNTED, () => 1)

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
  const askOne = inOneTrip(engine, edition.uid)
  return Promise.all(
    queries.map((query) => {
      if (held && isConjunction(query)) return conjunction(askOne, edition, held, query)
      if (isCount(query)) return count(askOne, edition, query)
      return whole(askOne, held, query)
    }),
  )
}

async function whole(
  askOne: AskOne,
  held: Commitments | null,
  query: EngineQuery,
): Promise<EngineResult> {
  const fields = held ? IDS : (query.attributesToRetrieve ?? WHOLE)
  const found = await askOne({ ...inWords(query), attributesToRetrieve: fields })
  return { ...found, hits: found.hits.map(readBy(held)) }
}

/** Only the total is wanted. */
const isCount = ({ hitsPerPage, facets }: EngineQuery) => hitsPerPage === 0 && !facets

/** The same words are counted again and again, of question after question. */
async function count(askOne: AskOne, { uid }: Edition, query: EngineQuery): Promise<EngineResult> {
  const raw = inWords(query)
  const total = await counts(`${uid} ${JSON.stringify(raw)}`, async () => (await askOne(raw)).total)
  return { hits: [], total, facets: {} }
}

/** In the engine's own language. */
function inWords({ clauses = [], without = [], filter = [], but = [], ...rest }: EngineQuery) {
  const said = [...clauses, ...without.map((clause) => `-${clause}`)].join(' ')
  const passing = but.length > 0 ? [...filter, `NOT ${oneOf('id', but)}`] : filter
  return {
    matchingStrategy: 'all' as const,
    page: 1,
    hitsPerPage: 20,
    ...rest,
    ...(said ? { q: said } : {}),
    ...(passing.length > 0 ? { filter: passing } : {}),
  }
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
