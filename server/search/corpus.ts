// The texts of an edition, held ready: a term is looked for in all of them without asking the engine for half of them.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { fold } from '../../data/words/fold.ts'
import type { Edition } from '../../indexer/edition.ts'
import { type Holding, type Occurrence, occurrencesIn } from '../concordance.ts'
import { recent } from '../recent.ts'
import { byPlans } from './all.ts'

interface Entry {
  commitment: Holding
  folded: string
}

/** In the order of the plans, each in its own. */
export type Corpus = Entry[]

/** So many are folded, or looked through, at once before others get their turn. */
const AT_ONCE = 500
const LOOKED_THROUGH_AT_ONCE = 5_000
/** Commitments of all editions held, about a kilobyte each. */
const HELD = 1_500_000

const held = recent<Corpus>(HELD, (corpus) => corpus.length + 1)

/** Fetched on first need, in a second or so for a hundred thousand commitments. */
export const corpusOf = (engine: Meilisearch, edition: Edition): Promise<Corpus> =>
  held(edition.uid, () => fetched(engine, edition))

async function fetched(engine: Meilisearch, edition: Edition): Promise<Corpus> {
  const corpus: Corpus = []
  const themes = new Map<string, string[]>()
  for await (const hits of byPlans(engine, edition, {})) {
    for (const [i, hit] of hits.entries()) {
      if (i % AT_ONCE === 0) await breathe()
      corpus.push(entryOf(hit, themes))
    }
  }
  return corpus
}

/** Many carry the same themes: they are held once. */
function entryOf({ text, ...hit }: Commitment, known: Map<string, string[]>): Entry {
  const key = hit.themes.join(' ')
  const themes = known.get(key) ?? hit.themes
  known.set(key, themes)
  const { id, plan, region, order } = hit
  const folded = fold(text).text
  return {
    commitment: { id, plan, region, order, themes, text },
    folded: folded === text ? text : folded,
  }
}

/** Every occurrence of any of the folded forms, in the order of the corpus. */
export async function occurrencesOf(corpus: Corpus, forms: string[]): Promise<Occurrence[]> {
  const found: Occurrence[] = []
  let sinceTurn = 0
  for (const { commitment, folded } of corpus) {
    const holds = forms.some((form) => folded.includes(form))
    if (holds) for (const one of occurrencesIn(commitment, forms)) found.push(one)
    // Looking into one that holds the term takes as long as passing over some dozen.
    sinceTurn += holds ? LOOKED_THROUGH_AT_ONCE / AT_ONCE : 1
    if (sinceTurn < LOOKED_THROUGH_AT_ONCE) continue
    sinceTurn = 0
    await breathe()
  }
  return found
}
