// A term in its contexts: every occurrence in its place, and the lines that show it.

import type { Commitment } from '../data/schema.ts'
import { fold } from '../data/words/fold.ts'
import type { ContextLine } from './schemas/terms.ts'
import { occurrences, type Range } from './search/marks.ts'

export type Holding = Readonly<Pick<Commitment, 'id' | 'plan' | 'region' | 'themes' | 'text'>>

export interface Occurrence {
  commitment: Holding
  /** Places in its text, UTF-16 code units. */
  start: number
  end: number
}

/** Occurrences of any of the folded forms in one commitment; of overlapping ones the longest. */
export function occurrencesIn(commitment: Holding, forms: string[]): Occurrence[] {
  const { text } = commitment
  const { text: folded, at } = fold(text)
  return apart(forms.flatMap((form) => occurrences(folded, form))).map(({ start, end }) => {
    const last = at[end - 1]!
    const width = text.codePointAt(last)! > 0xffff ? 2 : 1
    return { commitment, start: at[start]!, end: last + width }
  })
}

function apart(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}

export function lineOf({ commitment, start, end }: Occurrence, width: number): ContextLine {
  const { id, plan, region, text } = commitment
  return {
    commitment: id,
    plan,
    region,
    left: text.slice(Math.max(0, start - width), start).toWellFormed(),
    term: text.slice(start, end),
    right: text.slice(end, end + width).toWellFormed(),
    start,
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Enough context to tell neighbours apart; equals keep their order. */
const COMPARED = 8

/** By the words around the term, Chinese by pinyin, character by character. A new list. */
export function byContext(found: Occurrence[], side: 'left' | 'right'): Occurrence[] {
  const contexts = found.map((one) => contextOf(one, side))
  const rank = ranks(contexts)
  const keyed = found.map((one, i) => ({ one, key: Array.from(contexts[i]!, rank).join('') }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ one }) => one)
}

/** What stands before the term is read from the term outwards. */
function contextOf({ commitment: { text }, start, end }: Occurrence, side: 'left' | 'right') {
  if (side === 'right') return text.slice(end, end + COMPARED)
  return [...text.slice(Math.max(0, start - COMPARED), start)].reverse().join('')
}

const collator = new Intl.Collator('zh-CN')

/** Collation once a character instead of once a comparison: of many lines a hundred times faster. */
function ranks(contexts: string[]): (character: string) => string {
  const characters = new Set<string>()
  for (const context of contexts) for (const character of context) characters.add(character)
  const inOrder = [...characters].sort(collator.compare)
  const letters = new Map(inOrder.map((character, i) => [character, String.fromCodePoint(i + 1)]))
  return (character) => letters.get(character)!
}
