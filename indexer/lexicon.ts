// The codebook compiled for reading: every word it knows in one trie, with what each word speaks of.
import type { Codebook, Term } from '../data/schema.ts'
import { standsAsWord } from './word-boundary.ts'

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

interface Node {
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
  /** Labels of headings already read: they stand over many sentences. */
  headings: Map<string, Evidence>
}

/** What a text speaks of: for each theme and topic its weight and the words it rests on. */
export interface Evidence {
  themes: Map<string, Found>
  topics: Map<string, Found>
}

export interface Found {
  weight: number
  /** Where the first of its words stands in the normalised text. */
  first: number
  terms: string[]
  /** One of its words belongs to a topic, not just to the theme. */
  topical: boolean
  /** One of its words speaks of it by itself; else it is only hinted at. */
  spoken: boolean
  /** The strongest hint at each topic. */
  hints: Map<string | null, number>
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

/** The evidence in a text. A word inside a longer one does not count; a word counts once. */
export function evidence(text: string, lexicon: Lexicon): Evidence {
  const found: Evidence = { themes: new Map(), topics: new Map() }
  const line = normalise(text)
  let claimedTo = 0
  let masks: { end: number; masked: Claim[] }[] = []
  for (let start = 0; start < line.length - 1; start++) {
    if (lexicon.openings[opening(line, start)] === 0) continue
    const ends = endsFrom(line, start, lexicon.root)
    if (ends.length === 0) continue
    masks = masks.filter((mask) => mask.end > start)
    for (const { node, end } of ends.reverse()) {
      if (node.claims.length > 0 && end > claimedTo && standsAsWord(line, start, end)) {
        const meant = node.claims.filter(
          (claim) => !masks.some((mask) => end <= mask.end && mask.masked.includes(claim)),
        )
        for (const claim of meant) add(found, claim, start)
        if (meant.length > 0) claimedTo = end
      }
      if (node.masks.length > 0) masks.push({ end, masked: node.masks })
    }
  }
  return found
}

function endsFrom(line: string, start: number, root: Node): { node: Node; end: number }[] {
  const ends: { node: Node; end: number }[] = []
  let here = root.next.get(line.charCodeAt(start))
  for (let at = start + 1; here; at++) {
    if (here.claims.length > 0 || here.masks.length > 0) ends.push({ node: here, end: at })
    if (at === line.length) break
    here = here.next.get(line.charCodeAt(at))
  }
  return ends
}

function add(found: Evidence, claim: Claim, at: number) {
  count(found.themes, claim.theme, claim, at)
  if (claim.topic !== null) count(found.topics, claim.topic, claim, at)
}

function count(into: Map<string, Found>, label: string, claim: Claim, at: number) {
  const known = into.get(label) ?? nothing(at)
  into.set(label, known)
  known.topical ||= claim.topic !== null
  known.spoken ||= claim.weight >= SURE
  if (known.terms.includes(claim.term)) return
  known.terms.push(claim.term)
  known.weight += claim.weight >= SURE ? claim.weight : freshHint(known, claim)
}

const nothing = (first: number): Found => ({
  weight: 0,
  first,
  terms: [],
  topical: false,
  spoken: false,
  hints: new Map(),
})

/** Of several hints at one topic the strongest counts in full, each other one by half. */
function freshHint(known: Found, { topic, weight }: Claim): number {
  const before = known.hints.get(topic)
  known.hints.set(topic, Math.max(before ?? 0, weight))
  if (before === undefined) return weight
  return Math.max(before, weight) - before + Math.min(before, weight) / 2
}

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
const opening = (line: string, at: number) =>
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
