// The reading of a question under which commitments hold every part of it.
import type { Meilisearch } from 'meilisearch'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { correctedReadings } from './corrected.ts'
import { ask } from './engine.ts'
import { interpret, type Readings } from './interpret.ts'
import type { Interpretation } from './part.ts'
import { countOf } from './query.ts'

/** As typed, by its words, or with its slips mended, whichever first finds anything; else null. */
export async function readingThatFinds(
  engine: Meilisearch,
  edition: Edition,
  question: string,
): Promise<Interpretation | null> {
  const words = wordsOf(edition.codebook)
  const first = interpret(question, words)
  if (first.byWords.parts.length === 0) return null
  const mended = correctedReadings(question, first.byWords, words)
  const tried = [first, mended].flatMap((readings) => (readings ? listed(readings) : []))
  const results = await ask(engine, edition, tried.map(countOf))
  return tried.find((_, i) => results[i]!.total > 0) ?? null
}

const listed = ({ asTyped, byWords }: Readings) => (asTyped ? [asTyped, byWords] : [byWords])
