// The texts of an edition, held ready: a term is looked for in all of them without asking the engine for half of them.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { fold } from '../../data/words/fold.ts'
import type { Edition } from '../../indexer/edition.ts'
import { type Holding, type Occurrence, occurrencesIn } from '../concordance.ts'
import { recent } from '../recent.ts'
import { byPlans } from './all.ts'
import { Texts } from './texts.ts'

/** The commitments of a plan, by their number in its order. */
interface PlanTexts {
  plan: string
  region: string
  ids: Texts
  themes: string[][]
  texts: Texts
  folded: Texts
}

/** In the order of the plans' ids. */
export type Corpus = PlanTexts[]

/** So many are folded, or looked through, at once before others get their turn. */
const AT_ONCE = 500
const LOOKED_THROUGH_AT_ONCE = 5_000
/** Commitments of all editions held, some hundred bytes each. */
const HELD = 1_500_000

const held = recent<Corpus>(HELD, (corpus) =>
  corpus.reduce((sum, { texts }) => sum + texts.length, 1),
)

/** Fetched on first need, in a second or so for a hundred thousand commitments. */
export const corpusOf = (engine: Meilisearch, edition: Edition): Promise<Corpus> =>
  held(edition.uid, () => fetched(engine, edition))

async function fetched(engine: Meilisearch, edition: Edition): Promise<Corpus> {
  const corpus: Corpus = []
  const known = new Map<string, string[]>()
  for await (const hits of byPlans(engine, edition, {})) {
    for (const own of Map.groupBy(hits, ({ plan }) => plan).values()) {
      corpus.push(await planTexts(own, known))
    }
  }
  return corpus
}

/** @param known themes of commitments before: many carry the same, which are held once */
async function planTexts(own: Commitment[], known: Map<string, string[]>): Promise<PlanTexts> {
  const folded: string[] = []
  for (const [i, { text }] of own.entries()) {
    if (i % AT_ONCE === 0) await breathe()
    folded.push(fold(text).text)
  }
  const themes = own.map(({ themes }) => {
    const key = themes.join(' ')
    const same = known.get(key) ?? themes
    known.set(key, same)
    return same
  })
  return {
    plan: own[0]!.plan,
    region: own[0]!.region,
    ids: new Texts(own.map(({ id }) => id)),
    themes,
    texts: new Texts(own.map(({ text }) => text)),
    folded: new Texts(folded),
  }
}

/** A commitment of the corpus: a term may stand in more than could be taken out of it at once. */
class InCorpus implements Holding {
  readonly #of: PlanTexts
  readonly #number: number

  constructor(of: PlanTexts, number: number) {
    this.#of = of
    this.#number = number
  }

  get id() {
    return this.#of.ids.at(this.#number)
  }
  get plan() {
    return this.#of.plan
  }
  get region() {
    return this.#of.region
  }
  get themes() {
    return this.#of.themes[this.#number]!
  }
  get text() {
    return this.#of.texts.at(this.#number)
  }
}

/** Every occurrence of any of the folded forms, in the order of the corpus. */
export async function occurrencesOf(corpus: Corpus, forms: string[]): Promise<Occurrence[]> {
  const found: Occurrence[] = []
  let sinceTurn = 0
  for (const own of corpus) {
    const holding = new Set(forms.flatMap((form) => [...own.folded.holding(form)]))
    for (const number of [...holding].sort((a, b) => a - b)) {
      for (const one of occurrencesIn(new InCorpus(own, number), forms)) found.push(one)
    }
    // Looking into one that holds the term takes as long as passing over some dozen.
    sinceTurn += own.texts.length + (holding.size * LOOKED_THROUGH_AT_ONCE) / AT_ONCE
    if (sinceTurn < LOOKED_THROUGH_AT_ONCE) continue
    sinceTurn = 0
    await breathe()
  }
  return found
}
