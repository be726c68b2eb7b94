// The nearest commitments of other regions: candidates from the engine's vectors, ordered by exact likeness.
import type { Meilisearch } from 'meilisearch'
import { likeness } from '../../data/likeness/compare.ts'
import { type Described, type Features, featuresOf } from '../../data/likeness/features.ts'
import { EMBEDDER, vectorOf } from '../../data/likeness/vector.ts'
import type { Commitment } from '../../data/schema.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { SimilarHit } from '../schemas/similar.ts'
import { ask } from './engine.ts'
import { oneOf, quote } from './filters.ts'
import { rarityIn } from './likeness-model.ts'
import { sharedBy } from './shared.ts'

/** Candidates that the engine gives, for each one wanted, and at least. */
const CANDIDATES = { each: 10, least: 120 }
const MOST_A_REGION = 3
/** Below this nothing more than the genre is shared. */
const LEAST = 0.05

export interface Wanted {
  limit: number
  /** Only these regions, and then without a limit on each. */
  regions?: string[]
}

/** The nearest to a commitment of the edition, none of its own region. */
export function similarTo(
  engine: Meilisearch,
  edition: Edition,
  commitment: Commitment,
  wanted: Wanted,
): Promise<SimilarHit[]> {
  return nearest(engine, edition, commitment, wanted, [`region != ${quote(commitment.region)}`])
}

/** The nearest to a text of the visitor's own. `described` is its reading; nothing of it is kept. */
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
  wanted: Wanted,
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
  { limit, regions, candidates = CANDIDATES.least }: Wanted & { candidates?: number },
  filter: string[] = [],
): Promise<SimilarHit[][]> {
  const words = wordsOf(edition.codebook)
  const rarity = await rarityIn(engine, edition)
  const features = all.map((described) => featuresOf(described, words))
  const found = await ask(
    engine,
    edition.uid,
    features.map((own) => ({
      vector: vectorOf(own, rarity),
      hybrid: { embedder: EMBEDDER, semanticRatio: 1 },
      filter: regions ? [...filter, oneOf('region', regions)] : filter,
      hitsPerPage: Math.max(candidates, CANDIDATES.each * limit),
    })),
  )
  const known = new Map<string, Features>()
  const featuresKnown = (commitment: Commitment) => {
    const before = known.get(commitment.id) ?? featuresOf(commitment, words)
    known.set(commitment.id, before)
    return before
  }
  return found.map(({ hits }, i) => {
    const own = features[i]!
    const scored = hits
      .map((commitment) => {
        const theirs = featuresKnown(commitment)
        return { commitment, features: theirs, score: likeness(own, theirs, rarity) }
      })
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score)
    const kept = regions ? scored : atMost(MOST_A_REGION, scored)
    return kept.slice(0, limit).map(({ commitment, features: theirs, score }) => ({
      commitment,
      score: Math.round(score * 1e4) / 1e4,
      shared: sharedBy(own, theirs, edition.codebook, rarity),
    }))
  })
}

function atMost<T extends { commitment: Commitment; features: Features }>(most: number, hits: T[]) {
  const taken = new Map<string, number>()
  return hits.filter(({ commitment: { region } }) => {
    const before = taken.get(region) ?? 0
    taken.set(region, before + 1)
    return before < most
  })
}
