// The nearest commitments of other regions: candidates from the engine's vectors, ordered by exact likeness.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import { likeness } from '../../data/likeness/compare.ts'
import type { Described } from '../../data/likeness/features.ts'
import { EMBEDDER } from '../../data/likeness/vector.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { MODEL } from '../../indexer/embedding-model.ts'
import type { Shared, SimilarHit } from '../schemas/similar.ts'
import { ask, askNearest, WITH_LIKENESS } from './engine.ts'
import { oneOf, quote } from './filters.ts'
import { fused } from './fused.ts'
import { likenessIn } from './likeness-model.ts'
import { sharedBy } from './shared.ts'

/** Candidates that the engine gives, for each one wanted, and at least. */
const CANDIDATES = { each: 10, least: 120 }
const MOST_A_REGION = 3
/** Below this nothing more than the genre is shared. */
const LEAST = 0.035

export interface Wanted {
  limit: number
  /** Only these regions, and then without a limit on each. */
  regions?: string[]
}

/** The nearest to a commitment of the edition, none of its own region. */
export async function similarTo(
  engine: Meilisearch,
  edition: Edition,
  commitment: Commitment,
  wanted: Wanted,
): Promise<SimilarHit[]> {
  const filter = [`region != ${quote(commitment.region)}`]
  const byModel = edition.model
    ? await askNearest(engine, edition, {
        id: commitment.id,
        embedder: MODEL,
        filter: within(filter, wanted.regions),
        // Its first alone: far down its list everything is a little near.
        limit: wanted.limit,
        fields: WITH_LIKENESS,
      })
    : []
  return nearest(engine, edition, commitment, { ...wanted, byModel: [byModel] }, filter)
}

/**
 * The nearest to a text of the visitor's own. `described` is its reading; nothing of it is kept, and
 * nothing of it is sent to an operator's model, which may be somebody else's service.
 */
export function similarToText(
  engine: Meilisearch,
  edition: Edition,
  described: Described,
  wanted: Wanted,
): Promise<SimilarHit[]> {
  return nearest(engine, edition, described, wanted, [])
}

async function nearest(
  engine: Meilisearch,
  edition: Edition,
  described: Described,
  wanted: Wanted & ByModel,
  filter: string[],
): Promise<SimilarHit[]> {
  const [hits] = await nearestToEach(engine, edition, [described], wanted, filter)
  return hits!
}

/** The nearest to each of several texts, in one round trip to the engine. */
export async function nearestToEach(
  engine: Meilisearch,
  edition: Edition,
  all: Described[],
  { limit, regions, candidates = CANDIDATES.least, byModel = [] }: Wanted & Depth & ByModel,
  filter: string[] = [],
): Promise<SimilarHit[][]> {
  const { rarity, read, know } = await likenessIn(engine, edition)
  const asked = all.map((described) => ({ text: described.text, ...read(described) }))
  const found = await ask(
    engine,
    edition,
    asked.map(({ vector }) => ({
      vector: Array.from(vector),
      hybrid: { embedder: EMBEDDER, semanticRatio: 1 },
      filter: within(filter, regions),
      hitsPerPage: Math.max(candidates, CANDIDATES.each * limit),
      attributesToRetrieve: WITH_LIKENESS,
    })),
  )
  const kept: Scored[][] = []
  for (const [i, { hits }] of found.entries()) {
    const alike = hits
      .map((one) => ({ one, score: likeness(asked[i]!.weighed, know(one).weighed) }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score)
    const scored = byModel[i]?.length ? fused(alike, byModel[i]) : alike
    kept.push((regions ? scored : atMost(MOST_A_REGION, scored)).slice(0, limit))
    // A long draft asks for dozens: others get their turn between two.
    await breathe()
  }
  return kept.map((hits, i) =>
    hits.map(({ one: commitment, score }) => {
      const theirs = { text: commitment.text, weighed: know(commitment).weighed }
      const shared = sharedBy(asked[i]!, theirs, edition.codebook, rarity)
      return {
        commitment,
        score: Math.round(score * 1e4) / 1e4,
        shared: shared.length === 0 && edition.model ? [meantBy(edition.model)] : shared,
      }
    }),
  )
}

interface Depth {
  candidates?: number
}

interface ByModel {
  /** The nearest to each by an embedding model, best first. */
  byModel?: Commitment[][]
}

const within = (filter: string[], regions?: string[]) =>
  regions ? [...filter, oneOf('region', regions)] : filter

/** The reason for what only a model finds near. */
const meantBy = (model: string): Shared => ({
  kind: 'model',
  id: model,
  zh: `语义相近（${model}）`,
  en: `close in meaning (${model})`,
})

interface Scored {
  one: Commitment
  score: number
}

function atMost(most: number, hits: Scored[]) {
  const taken = new Map<string, number>()
  return hits.filter(({ one: { region } }) => {
    const before = taken.get(region) ?? 0
    taken.set(region, before + 1)
    return before < most
  })
}
