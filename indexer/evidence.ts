// What the words of a text speak of, and how surely.
import { nextOpening, wordsAt } from '../data/words/trie.ts'
import { changed } from './at-once.ts'
import { type Claims, holds, isEmpty, NO_TOPIC } from './claims.ts'
import type { Evidence, Found } from './findings.ts'
import { type Lexicon, normalise, SURE } from './lexicon.ts'
import { standsAsWord } from './word-boundary.ts'

/** Inside the phrase that ends there, the claims that it masks do not hold. */
interface Mask {
  end: number
  phrase: number
}

/**
 * The evidence in a text. A word inside a longer one does not count, except that a topic's word still
 * names its topic inside a word that another theme has for no topic ("学位" in "新增学位"); a word counts once.
 */
export const evidence = (text: string, lexicon: Lexicon): Evidence =>
  evidenceIn(normalise(text), lexicon)

/** The same of many texts, step by step. */
export function allEvidence(texts: string[], lexicon: Lexicon): Evidence[] {
  return changed(texts, normalise).map((line) => evidenceIn(line, lexicon))
}

/** `line` is normalised. */
function evidenceIn(line: string, lexicon: Lexicon): Evidence {
  const found: Evidence = { themes: [], topics: [] }
  const { words, made, masked, claims } = lexicon
  let claimedTo = 0
  let outer: number[] = []
  let masks: Mask[] = []
  for (let start = nextOpening(words, line, 0); start >= 0; ) {
    const opened = wordsAt(words, line, start)
    if (masks.length > 0) masks = masks.filter((mask) => mask.end > start)
    for (let i = opened.length - 1; i >= 0; i--) {
      const { value: word, end } = opened[i]!
      const counts = end > claimedTo || outer.every((claim) => claims.topics[claim] === NO_TOPIC)
      if (counts && !isEmpty(made, word) && standsAsWord(line, start, end)) {
        const meant = unmasked(word, end, masks, lexicon)
        if (end > claimedTo) {
          for (const claim of meant) add(found, claim, start, lexicon)
          if (meant.length > 0) {
            claimedTo = end
            outer = meant
          }
        } else nameTopics(found, meant, outer, start, lexicon)
      }
      if (!isEmpty(masked, word)) masks.push({ end, phrase: word })
    }
    start = nextOpening(words, line, start + 1)
  }
  return found
}

/** The claims of the word that ends there, without those that a phrase around it masks. */
function unmasked(word: number, end: number, masks: Mask[], { made, masked }: Lexicon): number[] {
  const claims: number[] = []
  for (let at = made.begins[word]!; at < made.begins[word + 1]!; at++) {
    const claim = made.all[at]!
    if (!masks.some((mask) => end <= mask.end && holds(masked, mask.phrase, claim)))
      claims.push(claim)
  }
  return claims
}

function add(found: Evidence, claim: number, at: number, { claims, themes, topics }: Lexicon) {
  const topic = claims.topics[claim]!
  count(found.themes, themes[claims.themes[claim]!]!, claim, at, claims)
  if (topic !== NO_TOPIC) count(found.topics, topics[topic]!, claim, at, claims)
}

function nameTopics(
  found: Evidence,
  inner: number[],
  outer: number[],
  at: number,
  { claims, topics }: Lexicon,
) {
  for (const claim of inner) {
    const topic = claims.topics[claim]!
    const foreign = outer.every((one) => claims.homes[one] !== claims.homes[claim])
    if (topic !== NO_TOPIC && foreign) count(found.topics, topics[topic]!, claim, at, claims)
  }
}

function count(into: Found[], id: string, claim: number, at: number, claims: Claims) {
  const topic = claims.topics[claim]!
  const weight = claims.weights[claim]!
  const reason = claims.reasons[claim]!
  const known = foundOf(into, id)
  if (!known) {
    into.push({
      id,
      weight,
      first: at,
      reasons: [reason],
      topical: topic !== NO_TOPIC,
      spoken: weight >= SURE,
      hints: weight >= SURE ? null : new Map([[topic, weight]]),
    })
    return
  }
  known.topical ||= topic !== NO_TOPIC
  known.spoken ||= weight >= SURE
  if (known.reasons.includes(reason)) return
  known.reasons.push(reason)
  known.weight += weight >= SURE ? weight : freshHint(known, topic, weight)
}

/** A text names but a few labels: they are gone through faster than a map is asked. */
function foundOf(found: Found[], id: string): Found | undefined {
  for (const one of found) if (one.id === id) return one
  return undefined
}

/** Of several hints at one topic the strongest counts in full, each other one by half. */
function freshHint(known: Found, topic: number, weight: number): number {
  known.hints ??= new Map()
  const before = known.hints.get(topic)
  known.hints.set(topic, Math.max(before ?? 0, weight))
  if (before === undefined) return weight
  return Math.max(before, weight) - before + Math.min(before, weight) / 2
}
