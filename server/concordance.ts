// A term in its contexts: every occurrence with the words around it, and how often it stands where.
import type { Commitment } from '../data/schema.ts'
import { fold } from '../data/words/fold.ts'
import type { ContextLine, Frequency } from './schemas/terms.ts'
import { occurrences, type Range } from './search/marks.ts'

/** Characters shown on each side. */
const CONTEXT = 24

/** Occurrences of any of the folded forms in one commitment; of overlapping ones the longest. */
export function linesOf(commitment: Commitment, forms: string[]): ContextLine[] {
  const { text } = commitment
  const { text: folded, at } = fold(text)
  return apart(forms.flatMap((form) => occurrences(folded, form))).map(({ start, end }) => {
    const from = at[start]!
    const to = at[end - 1]! + (text.codePointAt(at[end - 1]!)! > 0xffff ? 2 : 1)
    return {
      commitment: commitment.id,
      plan: commitment.plan,
      region: commitment.region,
      left: text.slice(Math.max(0, from - CONTEXT), from),
      term: text.slice(from, to),
      right: text.slice(to, to + CONTEXT),
    }
  })
}

function apart(ranges: Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}

/** Per 10,000 characters; a thing without characters has no frequency. */
export const frequency = (id: string, count: number, characters: number): Frequency => ({
  id,
  count,
  characters,
  per_10000: characters > 0 ? Math.round((count / characters) * 1e6) / 100 : 0,
})
