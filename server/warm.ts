// Prepares on start what the first visitor would otherwise wait for.
import { wordsOf } from '../data/words/lexicon.ts'
import { corpusOf } from './search/corpus.ts'
import { figuresOf } from './search/indicators.ts'
import { likenessIn } from './search/likeness-model.ts'
import { nearestWords } from './search/nearest.ts'
import { phrasesLike } from './search/phrasing.ts'
import { mended } from './search/slips.ts'
import type { Services } from './services.ts'

/** Failing is no failure: the first request tries again and tells. */
export async function warmUp({ catalogue, search }: Services): Promise<void> {
  try {
    const edition = await catalogue.current()
    if (!edition) return
    const words = wordsOf(edition.codebook)
    mended('预热', words)
    nearestWords('预热', words)
    await phrasesLike('预热', edition.codebook)
    await likenessIn(search, edition)
    await figuresOf(search, edition)
    await corpusOf(search, edition)
  } catch {}
}
