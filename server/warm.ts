// Prepares what the first visitor of an edition would otherwise wait for.
import { wordsOf } from '../data/words/lexicon.ts'
import type { Edition } from '../indexer/edition.ts'
import { corpusOf } from './search/corpus.ts'
import { figuresOf } from './search/indicators.ts'
import { likenessIn } from './search/likeness-model.ts'
import { nearestWords } from './search/nearest.ts'
import { phrasesLike } from './search/phrasing.ts'
import { mended } from './search/slips.ts'
import type { Services } from './services.ts'

const warmed = new WeakMap<Edition, Promise<void>>()

/**
 * Once for each edition that becomes the current one. Failing is no failure: the first request that
 * needs it tries again and tells.
 */
export async function warmUp({ catalogue, search }: Services): Promise<void> {
  try {
    const edition = await catalogue.current()
    if (!edition) return
    const warm = warmed.get(edition) ?? prepare(search, edition)
    warmed.set(edition, warm)
    warm.catch(() => warmed.delete(edition))
    await warm
  } catch {}
}

async function prepare(search: Services['search'], edition: Edition): Promise<void> {
  const words = wordsOf(edition.codebook)
  mended('预热', words)
  nearestWords('预热', words)
  await phrasesLike('预热', edition.codebook)
  await likenessIn(search, edition)
  await figuresOf(search, edition)
  await corpusOf(search, edition)
}
