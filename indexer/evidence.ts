// What the words of a text speak of, and how surely.
import { wordsAt } from '../data/words/trie.ts'
import type { Evidence, Found } from './findings.ts'
import { type Claim, type Lexicon, normalise, SURE } from './lexicon.ts'
import { standsAsWord } from './word-boundary.ts'

/** Inside the phrase that ends there, these do not hold. */
interface Mask {
  end: number
  masked: Claim[]
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
  let masks: Mask[] = []
  for (let start = 0; start < line.length - 1; start++) {
    const words = wordsAt(lexicon.words, line, start)
    if (words.length === 0) continue
    if (masks.length > 0) masks = masks.filter((mask) => mask.end > start)
    for (let i = words.length - 1; i >= 0; i--) {
      const { value, end } = words[i]!
      const counts = end > claimedTo || outer.every(({ topic }) => topic === null)
      if (counts && value.claims.length > 0 && standsAsWord(line, start, end)) {
        const meant = unmasked(value.claims, end, masks)
        if (end > claimedTo) {
          for (const claim of meant) add(found, claim, start)
          if (meant.length > 0) {
            claimedTo = end
            outer = meant
          }
        } else nameTopics(found, meant, outer, start)
      }
      if (value.masks.length > 0) masks.push({ end, masked: value.masks })
    }
  }
  return found
}

function unmasked(claims: Claim[], end: number, masks: Mask[]): Claim[] {
  if (masks.length === 0) return claims
  return claims.filter(
    (claim) => !masks.some((mask) => end <= mask.end && mask.masked.includes(claim)),
  )
}

function add(found: Evidence, claim: Claim, at: number) {
  count(found.themes, claim.theme, claim, at)
  if (claim.topic !== null) count(found.topics, claim.topic, claim, at)
}

function nameTopics(found: Evidence, inner: Claim[], outer: Claim[], at: number) {
  for (const claim of inner) {
    const foreign = outer.every(({ theme }) => theme !== claim.theme)
    if (claim.topic !== null && foreign) count(found.topics, claim.topic, claim, at)
  }
}

function count(into: Map<string, Found>, label: string, claim: Claim, at: number) {
  let known = into.get(label)
  if (!known) {
    known = nothing(at)
    into.set(label, known)
  }
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
  hints: null,
})

/** Of several hints at one topic the strongest counts in full, each other one by half. */
function freshHint(known: Found, { topic, weight }: Claim): number {
  known.hints ??= new Map()
  const before = known.hints.get(topic)
  known.hints.set(topic, Math.max(before ?? 0, weight))
  if (before === undefined) return weight
  return Math.max(before, weight) - before + Math.min(before, weight) / 2
}
