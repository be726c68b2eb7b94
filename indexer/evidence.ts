// What the words of a text speak of, and how surely.
import { type Claim, type Lexicon, type Node, normalise, opening, SURE } from './lexicon.ts'
import { standsAsWord } from './word-boundary.ts'

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

/**
 * The evidence in a text. A word inside a longer one does not count, except that a topic's word still
 * names its topic inside a word that another theme has for no topic ("学位" in "新增学位"); a word counts once.
 */
export function evidence(text: string, lexicon: Lexicon): Evidence {
  const found: Evidence = { themes: new Map(), topics: new Map() }
  const line = normalise(text)
  let claimedTo = 0
  let outer: Claim[] = []
  let masks: { end: number; masked: Claim[] }[] = []
  for (let start = 0; start < line.length - 1; start++) {
    if (lexicon.openings[opening(line, start)] === 0) continue
    const ends = endsFrom(line, start, lexicon.root)
    if (ends.length === 0) continue
    masks = masks.filter((mask) => mask.end > start)
    for (const { node, end } of ends.reverse()) {
      if (node.claims.length > 0 && standsAsWord(line, start, end)) {
        const meant = node.claims.filter(
          (claim) => !masks.some((mask) => end <= mask.end && mask.masked.includes(claim)),
        )
        if (end > claimedTo) {
          for (const claim of meant) add(found, claim, start)
          if (meant.length > 0) [claimedTo, outer] = [end, meant]
        } else nameTopics(found, meant, outer, start)
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

function nameTopics(found: Evidence, inner: Claim[], outer: Claim[], at: number) {
  if (outer.some(({ topic }) => topic !== null)) return
  for (const claim of inner) {
    const foreign = outer.every(({ theme }) => theme !== claim.theme)
    if (claim.topic !== null && foreign) count(found.topics, claim.topic, claim, at)
  }
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
