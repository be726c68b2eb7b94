// What likeness in an edition is judged by: how rare each feature is, and commitments already weighed.
import type { Meilisearch } from 'meilisearch'
import { type Described, featuresOf } from '../../data/likeness/features.ts'
import { type Rarity, rarityOf } from '../../data/likeness/rarity.ts'
import { vectorOf } from '../../data/likeness/vector.ts'
import { type Weighed, weigh } from '../../data/likeness/weigh.ts'
import type { Commitment } from '../../data/schema.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'

/** Enough to know what is common; all of a small edition. */
const SAMPLE = 5000
/** Commitments kept weighed, about 12 kB each: the same ones come near again and again. */
const KEPT = 2000

/** What is needed of a commitment to compare it. */
export interface Known {
  weighed: Weighed
  vector: number[]
}

export interface LikenessModel {
  rarity: Rarity
  /** Of a text of a visitor, say: nothing of it is kept. */
  read: (described: Described) => Known
  /** Of a commitment of the edition; kept. */
  know: (commitment: Commitment) => Known
}

const models = new WeakMap<Edition, Promise<LikenessModel>>()

/** Learnt from a sample of the edition on first need. */
export function likenessIn(engine: Meilisearch, edition: Edition): Promise<LikenessModel> {
  const known = models.get(edition)
  if (known) return known
  const model = learn(engine, edition)
  models.set(edition, model)
  model.catch(() => models.delete(edition))
  return model
}

async function learn(engine: Meilisearch, edition: Edition): Promise<LikenessModel> {
  const [found] = await ask(engine, edition.uid, [
    { hitsPerPage: SAMPLE, attributesToRetrieve: ['text', 'section', 'topics', 'targets'] },
  ])
  const words = wordsOf(edition.codebook)
  const rarity = rarityOf(found!.hits.map((commitment) => featuresOf(commitment, words)))
  const read = (described: Described) => {
    const features = featuresOf(described, words)
    return { weighed: weigh(features, rarity), vector: vectorOf(features, rarity) }
  }
  return { rarity, read, know: keeping(read) }
}

/** By id; what was kept first goes first. */
function keeping(read: (commitment: Commitment) => Known) {
  const kept = new Map<string, Known>()
  return (commitment: Commitment) => {
    const before = kept.get(commitment.id)
    if (before) return before
    const known = read(commitment)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    kept.set(commitment.id, known)
    return known
  }
}
