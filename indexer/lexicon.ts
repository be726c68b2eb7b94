// The codebook compiled for reading: every word it knows in one trie, with what each word speaks of.
import type { Codebook, Term } from '../data/schema.ts'
import type { Evidence } from './evidence.ts'

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

export interface Node {
  next: Map<number, Node>
  /** What the word ending here speaks of. */
  claims: Claim[]
  /** Claims that do not hold inside the phrase ending here. */
  masks: Claim[]
}

export interface Lexicon {
  root: Node
  /** Which pairs of characters begin a word: most places of a text are passed over by this alone. */
  openings: Uint8Array
  /** Themes in the order of the codebook. */
  themes: string[]
  /** The theme of each topic. */
  themeOf: Map<string, string>
  /** The topic of each indicator. */
  topicOf: Map<string, string>
  /** What headings already read speak of: they stand over many sentences. */
  headings: Map<string, Evidence>
}

export function compileLexicon(codebook: Codebook): Lexicon {
  const root = node()
  const openings = new Uint8Array(OPENINGS)
  const themeOf = new Map<string, string>()
  const topicOf = new Map<string, string>()
  for (const theme of codebook.themes) {
    for (const term of theme.terms) learn(root, openings, term, theme.id, null)
    for (const topic of theme.topics) {
      themeOf.set(topic.id, theme.id)
      for (const term of topic.terms) learn(root, openings, term, theme.id, topic.id)
      for (const indicator of topic.indicators ?? []) topicOf.set(indicator.id, topic.id)
    }
  }
  const themes = codebook.themes.map((theme) => theme.id)
  return { root, openings, themes, themeOf, topicOf, headings: new Map() }
}

/** One spelling for one word: width, case, quotation marks and spaces make no difference. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(DEBRIS, '')
}
const DEBRIS = /[\s"'“”‘’「」『』《》〈〉]+/g

function learn(root: Node, openings: Uint8Array, term: Term, theme: string, topic: string | null) {
  const weight = term.weight ?? 1
  if (weight === 0) return
  const claim = { theme, topic, term: term.zh, weight }
  const forms = [term.zh, ...(term.also ?? [])].map(normalise)
  const phrases = (term.unless ?? []).map(normalise)
  for (const form of forms) at(root, form).claims.push(claim)
  for (const phrase of phrases) at(root, phrase).masks.push(claim)
  for (const word of [...forms, ...phrases]) openings[opening(word, 0)] = 1
}

/** The place of a pair of characters in `openings`; two pairs may share one. */
export const opening = (line: string, at: number) =>
  (line.charCodeAt(at) * 31 + line.charCodeAt(at + 1)) % OPENINGS
const OPENINGS = 1 << 18

function at(root: Node, phrase: string): Node {
  let here = root
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    let next = here.next.get(code)
    if (!next) {
      next = node()
      here.next.set(code, next)
    }
    here = next
  }
  return here
}

const node = (): Node => ({ next: new Map(), claims: [], masks: [] })
