// How rare each feature is in an edition, learnt from a sample of it on first need.
import type { Meilisearch } from 'meilisearch'
import { featuresOf } from '../../data/likeness/features.ts'
import { type Rarity, rarityOf } from '../../data/likeness/rarity.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'

/** Enough to know what is common; all of a small edition. */
const SAMPLE = 5000

const models = new WeakMap<Edition, Promise<Rarity>>()

export function rarityIn(engine: Meilisearch, edition: Edition): Promise<Rarity> {
  const known = models.get(edition)
  if (known) return known
  const model = learn(engine, edition)
  models.set(edition, model)
  model.catch(() => models.delete(edition))
  return model
}

async function learn(engine: Meilisearch, edition: Edition): Promise<Rarity> {
  const [found] = await ask(engine, edition.uid, [
    { hitsPerPage: SAMPLE, attributesToRetrieve: ['text', 'section', 'topics', 'targets'] },
  ])
  const words = wordsOf(edition.codebook)
  return rarityOf(found!.hits.map((commitment) => featuresOf(commitment, words)))
}
