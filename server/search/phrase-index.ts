// The phrases of the codebook and what they are made of, by number: there are tens of thousands.
import { setImmediate as pause } from 'node:timers/promises'
import type { Codebook } from '../../data/schema.ts'
import { type Word, type Words, wordsOf } from '../../data/words/lexicon.ts'
import { Postings } from './postings.ts'
import { chineseUnits, englishUnits, type Ideas, ideasOf, type Unit } from './units.ts'

/** A phrase of the codebook, in Chinese as its folded form, in English as its key. */
export interface Phrase {
  phrase: string
  english: boolean
  words: Word[]
}

export interface Weighed {
  unit: Unit
  weight: number
}

/** A word of everyday speech that no phrase has. */
const LEAST = 1

export class PhraseIndex {
  readonly ideas: Ideas
  readonly #words: Words
  /** The Chinese ones first. */
  readonly #phrases: string[]
  readonly #chinese: number
  /** Different ones; most stand in many phrases. */
  readonly #units: Unit[]
  readonly #weights: Float64Array
  /** By phrase: where the numbers of its units begin; those of the next one begin where they end. */
  readonly #starts: Uint32Array
  readonly #numbers: Uint32Array
  readonly #byIdea: Postings

  /** @param made the units of each of the phrases, in order */
  constructor(words: Words, ideas: Ideas, { chinese, english }: Phrases, made: Unit[][]) {
    this.ideas = ideas
    this.#words = words
    this.#phrases = [...chinese, ...english]
    this.#chinese = chinese.length
    this.#units = distinct(made.flat())
    const numbers = new Map(this.#units.map((unit, number) => [unit.join(), number]))
    this.#numbers = Uint32Array.from(made.flat(), (unit) => numbers.get(unit.join())!)
    this.#starts = new Uint32Array(made.length + 1)
    for (const [i, { length }] of made.entries()) this.#starts[i + 1] = this.#starts[i]! + length
    this.#byIdea = new Postings(made.map((units) => new Set(units.flat())))
    this.#weights = Float64Array.from(this.#units, (unit) => this.weighed(unit).weight)
  }

  phrase(number: number): Phrase {
    const phrase = this.#phrases[number]!
    const english = number >= this.#chinese
    const { byEnglish, byForm } = this.#words
    return { phrase, english, words: (english ? byEnglish : byForm).get(phrase)! }
  }

  /** What the phrase is made of, in order. */
  unitsOf(number: number): Weighed[] {
    const own = this.#numbers.subarray(this.#starts[number], this.#starts[number + 1])
    return Array.from(own, (unit) => ({ unit: this.#units[unit]!, weight: this.#weights[unit]! }))
  }

  /** The numbers of the phrases that say any of the ideas, each once. */
  saying([idea, ...others]: Unit): Iterable<number> {
    if (others.length === 0) return this.#byIdea.holding(idea!)
    return new Set([idea!, ...others].flatMap((one) => [...this.#byIdea.holding(one)]))
  }

  /** Rare ideas tell more; one that no phrase has tells the most, and is missed the most. */
  weighed(unit: Unit): Weighed {
    const holding = unit.reduce((sum, idea) => sum + this.#byIdea.holding(idea).length, 0)
    const isEveryday = holding === 0 && unit.every((idea) => this.#words.everyday.has(idea))
    const weight = Math.log((this.#phrases.length + 1) / (holding + 1)) + 0.5
    return { unit, weight: isEveryday ? LEAST : weight }
  }
}

/** Said twice is said once. */
export const distinct = (units: Unit[]): Unit[] => [
  ...new Map(units.map((unit) => [unit.join(), unit])).values(),
]

const indexes = new WeakMap<Codebook, Promise<PhraseIndex>>()

/** Made once a codebook. */
export function phrasesOf(codebook: Codebook): Promise<PhraseIndex> {
  const known = indexes.get(codebook)
  if (known) return known
  const made = indexed(codebook)
  indexes.set(codebook, made)
  return made
}

/** So many phrases are taken apart before others get their turn. */
const AT_ONCE = 1000

async function indexed(codebook: Codebook): Promise<PhraseIndex> {
  const words = wordsOf(codebook)
  const ideas = ideasOf(codebook, words)
  const phrases = ofTheField(words)
  const units: Unit[][] = []
  const takeApart = async (some: string[], unitsOf: (phrase: string) => Unit[]) => {
    for (const [i, phrase] of some.entries()) {
      if (i % AT_ONCE === 0) await pause()
      units.push(unitsOf(phrase))
    }
  }
  await takeApart(phrases.chinese, (form) => chineseUnits(form, ideas, form.length - 1))
  await takeApart(phrases.english, (key) => englishUnits(key.split(' '), ideas))
  return new PhraseIndex(words, ideas, phrases, units)
}

interface Phrases {
  chinese: string[]
  english: string[]
}

/** Every form of a word of the field. */
function ofTheField({ byForm, byEnglish }: Words): Phrases {
  const some = (forms: Map<string, Word[]>) =>
    [...forms].flatMap(([form, words]) => (words.some(({ general }) => !general) ? form : []))
  return { chinese: some(byForm), english: some(byEnglish) }
}
