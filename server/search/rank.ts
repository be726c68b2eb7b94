// How well a commitment answers: the very words before other words for them, the text before a heading.
import type { Commitment } from '../../data/schema.ts'
import type { Asks } from './asks.ts'
import { closeness } from './closeness.ts'
import { folded } from './folded.ts'
import { holds, occurrences } from './marks.ts'
import type { Interpretation, Part } from './part.ts'
import { standsAsWord } from './segments.ts'
import type { Telling } from './telling.ts'

export interface Scored {
  commitment: Commitment
  /** 0 to 1. */
  score: number
}

const IN_TEXT = { typed: 1, named: 0.9, other: 0.8 }
const IN_HEADING = { typed: 0.5, other: 0.42 }
/** In neither to the letter: an inherited year, half an English phrase. */
const ELSEWHERE = 0.35
/** Only as the end of one word and the beginning of another: 中考 in 期中考试. */
const CUT = 0.3
/** Only a neighbour: coded under the topic of the word asked for. */
const CODED = 0.25
/** A deadline inside the bound that was asked for, not written in the sentence. */
const WITHIN = 0.8
/** What ranks equal commitments: together less than the smallest step between the tiers. */
const BONUS = {
  asked: 0.12,
  context: 0.1,
  inside: 0.2,
  verbatim: 0.08,
  near: 0.06,
  measured: 0.02,
  early: 0.02,
  short: 0.01,
}
const HAN = /\p{Script=Han}/u
const sumOf = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0)
const MOST = 1 + sumOf(Object.values(BONUS))

export function score(
  commitment: Commitment,
  { parts, context, inside, verbatim, asks, tells }: Interpretation,
): number {
  if (parts.length === 0) return 1
  const text = folded(commitment.text)
  const headings = commitment.section.map(folded)
  const mean = (asked: Part[], weightOf = ownWeight) => {
    const weights = asked.map(weightOf)
    const scores = asked.map((part, i) => weights[i]! * partScore(part, commitment, text, headings))
    return sumOf(scores) / sumOf(weights)
  }
  const first = Math.min(...parts.map((part) => firstPlace(part, text)))
  const bonus =
    BONUS.asked * givesAsked(commitment, asks) +
    (context.length > 0 ? BONUS.context * mean(context) : 0) +
    (inside.length > 0 ? BONUS.inside * mean(inside, evenWeight) : 0) +
    (verbatim && parts.length + context.length > 1 && text.includes(verbatim)
      ? BONUS.verbatim
      : 0) +
    (parts.length > 1 ? BONUS.near * closeness(parts, text) : 0) +
    (commitment.targets.length > 0 ? BONUS.measured : 0) +
    BONUS.early / (1 + first / 10) +
    BONUS.short / (1 + text.length / 40)
  const plain = (mean(parts) + bonus) / MOST
  const isWord = tells && parts.length === 1 && !asks.question
  const all = isWord ? (plain + toldBy(parts[0]!, text, tells)) / TOLD : plain
  return Math.round(all * 1e4) / 1e4
}

/** What the characters typed count that stand in a text, and what the word does for which it was found. */
const TOLD_BY = { characters: 0.45, word: 0.45 }
const TOLD = 1 + TOLD_BY.characters + TOLD_BY.word

/**
 * Of an everyday word that may mean several things: the sentence with more of its characters is nearer to it,
 * and the one that says a rarer thing says less beside it.
 */
function toldBy({ kind, forms, words }: Part, text: string, tells: Telling): number {
  if (kind !== 'word') return 0
  const typed = [...new Set(forms.typed.join(''))].filter((one) => HAN.test(one))
  const sum = (some: string[]) => some.reduce((all, one) => all + tells(one), 0)
  const characters = sum(typed.filter((one) => text.includes(one))) / (sum(typed) || 1)
  const said = words.flatMap(({ written }) => written.filter((form) => text.includes(form)))
  const word = Math.min(1, Math.max(0, ...said.map(tells)))
  return TOLD_BY.characters * characters + TOLD_BY.word * word
}

const ownWeight = ({ weight }: Part) => weight
const evenWeight = ({ weak }: Part) => (weak ? 0.5 : 1)

/** How far it gives the number or time that is asked for, 0 to 1. */
function givesAsked({ targets, years }: Commitment, { number, units, when }: Asks): number {
  if (!number && !when) return 0
  const hasUnit = targets.some(({ unit }) =>
    units.some((one) => unit === one || unit.endsWith(one)),
  )
  if (hasUnit) return 1
  if (when && units.length === 0) return years.length > 0 ? 1 : 0
  if (targets.length === 0) return 0
  return units.length > 0 ? 0.4 : 0.8
}

/** A commitment is looked at again by what ranks it among others, and for the page. */
const scores = new WeakMap<Part, Map<Commitment, number>>()

function partScore(part: Part, commitment: Commitment, text: string, headings: string[]): number {
  const known = scores.get(part) ?? new Map<Commitment, number>()
  scores.set(part, known)
  const before = known.get(commitment)
  if (before !== undefined) return before
  const made = scored(part, commitment, text, headings)
  known.set(commitment, made)
  return made
}

function scored(part: Part, commitment: Commitment, text: string, headings: string[]): number {
  const number = part.kind === 'number'
  const { typed, other } = part.forms
  if (part.kind === 'years' || part.kind === 'region')
    return holds(text, typed, true) ? IN_TEXT.typed : WITHIN
  const isSaid = (form: string) => holds(text, [form], number) && (number || stands(text, form))
  if (typed.some(isSaid)) return IN_TEXT.typed
  const everyday = part.everyday ?? []
  const there = [...other, ...everyday].filter((form) => holds(text, [form], number))
  const said = there.filter(isSaid)
  if (said.length > 0) {
    const isNamed = (form: string) =>
      (part.named ?? other).includes(form) || everyday.includes(form)
    return said.some(isNamed) ? IN_TEXT.named : IN_TEXT.other
  }
  if (there.some((form) => other.includes(form)) || holds(text, typed, number)) return CUT
  if (headings.some((heading) => holds(heading, typed, number))) return IN_HEADING.typed
  if (headings.some((heading) => holds(heading, other, number))) return IN_HEADING.other
  const coded = part.words.some((word) => word.topics.some((id) => commitment.topics.includes(id)))
  if (coded) return CODED * (0.5 + kinship([...typed, ...other], text))
  return part.kind === 'word' && !part.weak ? 0 : ELSEWHERE
}

/** Longer forms are words by their length. */
const SHORT = 3
/** So many characters on either side tell where the words begin and end. */
const AROUND = 6

function stands(text: string, form: string): boolean {
  if (!text.includes(form)) return false
  if (form.length > SHORT || !/^\p{Script=Han}+$/u.test(form)) return true
  const places = occurrences(text, form)
  return places.some(({ start, end }) => {
    const from = Math.max(0, start - AROUND)
    return standsAsWord(text.slice(from, end + AROUND), start - from, end - from)
  })
}

/** How much of the best form stands in the text, in pairs of neighbouring characters, 0 to 0.5. */
function kinship(forms: string[], text: string): number {
  const shares = forms.map((form) => {
    const characters = [...form]
    const pairs = characters.slice(1).map((second, i) => characters[i]! + second)
    return pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length)
  })
  return Math.max(0, ...shares) / 2
}

function firstPlace({ forms }: Part, text: string): number {
  let first = text.length
  for (const form of forms.typed) first = earlier(first, text.indexOf(form))
  for (const form of forms.other) first = earlier(first, text.indexOf(form))
  return first
}

const earlier = (first: number, place: number) => (place >= 0 && place < first ? place : first)

/** Equally good answers differ by less than this. */
const EQUAL = 0.03

/** Best first; of equally good ones those of plans not shown yet. The order of `found` breaks ties. */
export const ranked = (found: Commitment[], interpretation: Interpretation): Scored[] =>
  inOrder(found.map((commitment) => ({ commitment, score: score(commitment, interpretation) })))

/** What is found by its pieces, or in other words, answers a little less well; */
const OTHERWISE = 0.95
/** and by pieces that stand apart from each other much less. */
const APART = 0.75

/** The same by the reading or one of the others, whichever suits a commitment best. */
export const bestScore = (
  commitment: Commitment,
  reading: Interpretation,
  others: Interpretation[],
): number =>
  Math.max(
    score(commitment, reading),
    ...others.map((other) => {
      const near = closeness(other.parts, folded(commitment.text))
      return (APART + (OTHERWISE - APART) * near) * score(commitment, other)
    }),
  )

export function inOrder(found: Scored[]): Scored[] {
  const scored = [...found]
  scored.sort((a, b) => b.score - a.score)
  const result: Scored[] = []
  while (scored.length > 0) {
    const best = scored[0]!.score
    const end = scored.findIndex((one) => one.score < best - EQUAL)
    result.push(...byTurns(scored.splice(0, end < 0 ? scored.length : end)))
  }
  return result
}

/** The best of each plan, then the second of each, and so on. */
function byTurns(equals: Scored[]): Scored[] {
  const taken = new Map<string, number>()
  const turns = equals.map((one) => {
    const turn = taken.get(one.commitment.plan) ?? 0
    taken.set(one.commitment.plan, turn + 1)
    return { one, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one)
}
