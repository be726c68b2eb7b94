// The codebook compiled for reading: every word it knows in one trie, with what each word speaks of.
import type { Codebook, Term } from '../data/schema.ts'
import { type Trie, trieOf } from '../data/words/trie.ts'
import { type Claim, type Claims, claimsOf, type Lists, listsOf, NO_TOPIC } from './claims.ts'
import type { Evidence, Section } from './findings.ts'

/** From this weight on a word speaks of its theme by itself; below it, it hints. */
export const SURE = 1

export interface Lexicon {
  /** Every word and phrase, normalised, by its number. */
  words: Trie<number>
  /** By the number of a word, the claims that it makes. */
  made: Lists
  /** The claims that do not hold inside it. */
  masked: Lists
  claims: Claims
  /** Why a claim is made, as readers are told: "term 幼儿园". */
  reasons: string[]
  /** Themes in the order of the codebook. */
  themes: string[]
  topics: string[]
  /** The theme of each topic. */
  themeOf: Map<string, string>
  /** The theme that the hints of a topic speak for, where it is another. */
  unstagedOf: Map<string, string>
  /** The topic of each indicator. */
  topicOf: Map<string, string>
  /** What headings already read speak of: they stand over many sentences. */
  headings: Map<string, Evidence>
  /** The same of whole sections, which the passages of one stretch of text share. */
  sections: WeakMap<string[], Section | null>
}

export function compileLexicon(codebook: Codebook): Lexicon {
  const words = new Words()
  const themeOf = new Map<string, string>()
  const unstagedOf = new Map<string, string>()
  const topicOf = new Map<string, string>()
  const places = new Map(codebook.themes.map(({ id }, i) => [id, i]))
  codebook.themes.forEach((theme, home) => {
    for (const term of theme.terms) words.learn(term, { home, hints: home, topic: NO_TOPIC })
    for (const topic of theme.topics) {
      const hints = places.get(topic.unstaged ?? theme.id) ?? home
      for (const term of topic.terms) words.learn(term, { home, hints, topic: themeOf.size })
      themeOf.set(topic.id, theme.id)
      if (topic.unstaged) unstagedOf.set(topic.id, topic.unstaged)
      for (const indicator of topic.indicators ?? []) topicOf.set(indicator.id, topic.id)
    }
  })
  return {
    ...words.compiled(),
    themes: codebook.themes.map((theme) => theme.id),
    topics: [...themeOf.keys()],
    themeOf,
    unstagedOf,
    topicOf,
    headings: new Map(),
    sections: new WeakMap(),
  }
}

/** One spelling for one word: width, case, quotation marks and spaces make no difference. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(DEBRIS, '')
}
const DEBRIS = /[\s"'“”‘’「」『』《》〈〉]+/g

/** The words learned so far. */
class Words {
  readonly #numbers = new Map<string, number>()
  readonly #reasons = new Map<string, number>()
  readonly #made: number[][] = []
  readonly #masked: number[][] = []
  readonly #claims: Claim[] = []

  /** What a term says: of the theme that lists it, or that its hints speak for, and of the topic. */
  learn(term: Term, { home, hints, topic }: { home: number; hints: number; topic: number }): void {
    const weight = term.weight ?? 1
    if (weight === 0) return
    const claim = this.#claims.length
    const theme = weight < SURE ? hints : home
    this.#claims.push({
      theme,
      home,
      topic,
      weight,
      reason: numberOf(this.#reasons, `term ${term.zh}`),
    })
    for (const form of [term.zh, ...(term.also ?? [])]) this.#made[this.#word(form)]!.push(claim)
    for (const phrase of term.unless ?? []) this.#masked[this.#word(phrase)]!.push(claim)
  }

  compiled(): Pick<Lexicon, 'words' | 'made' | 'masked' | 'claims' | 'reasons'> {
    return {
      words: trieOf(this.#numbers),
      made: listsOf(this.#made),
      masked: listsOf(this.#masked),
      claims: claimsOf(this.#claims),
      reasons: [...this.#reasons.keys()],
    }
  }

  #word(form: string): number {
    const number = numberOf(this.#numbers, normalise(form))
    this.#made[number] ??= []
    this.#masked[number] ??= []
    return number
  }
}

/** A number for each word, in the order in which they come. */
function numberOf(known: Map<string, number>, word: string): number {
  const number = known.get(word) ?? known.size
  known.set(word, number)
  return number
}
