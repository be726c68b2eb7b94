// The codebook compiled for reading: every word it knows in one trie, with what each word speaks of.
import type { Codebook, Term } from '../data/schema.ts'
import { type Trie, trieOf } from '../data/words/trie.ts'
import type { Evidence, Section } from './findings.ts'

/** What a word speaks of, and how surely. */
export interface Claim {
  theme: string
  /** null where the word belongs to the theme and no one topic. */
  topic: string | null
  /** The canonical form, for the reason shown to readers. */
  term: string
  weight: number
}

/** From this weight on a word speaks of its theme by itself; below it, it hints. */
export const SURE = 1

/** What a word or phrase says. */
export interface Entry {
  /** What it speaks of. */
  claims: Claim[]
  /** Claims that do not hold inside it. */
  masks: Claim[]
}

export interface Lexicon {
  /** Every word and phrase, normalised. */
  words: Trie<Entry>
  /** Themes in the order of the codebook. */
  themes: string[]
  /** The theme of each topic. */
  themeOf: Map<string, string>
  /** The topic of each indicator. */
  topicOf: Map<string, string>
  /** What headings already read speak of: they stand over many sentences. */
  headings: Map<string, Evidence>
  /** The same of whole sections, which the passages of one stretch of text share. */
  sections: WeakMap<string[], Section | null>
}

export function compileLexicon(codebook: Codebook): Lexicon {
  const entries = new Map<string, Entry>()
  const themeOf = new Map<string, string>()
  const topicOf = new Map<string, string>()
  for (const theme of codebook.themes) {
    for (const term of theme.terms) learn(entries, term, theme.id, null)
    for (const topic of theme.topics) {
      themeOf.set(topic.id, theme.id)
      for (const term of topic.terms) learn(entries, term, theme.id, topic.id)
      for (const indicator of topic.indicators ?? []) topicOf.set(indicator.id, topic.id)
    }
  }
  const themes = codebook.themes.map((theme) => theme.id)
  return {
    words: trieOf(entries),
    themes,
    themeOf,
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

function learn(entries: Map<string, Entry>, term: Term, theme: string, topic: string | null) {
  const weight = term.weight ?? 1
  if (weight === 0) return
  const claim = { theme, topic, term: term.zh, weight }
  const entryOf = (form: string) => {
    const key = normalise(form)
    const entry = entries.get(key) ?? { claims: [], masks: [] }
    entries.set(key, entry)
    return entry
  }
  for (const form of [term.zh, ...(term.also ?? [])]) entryOf(form).claims.push(claim)
  for (const phrase of term.unless ?? []) entryOf(phrase).masks.push(claim)
}
