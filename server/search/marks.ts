// Where the parts of a question stand in a text, and the text with them marked, safe as HTML.
import { foldedWithPlaces } from './folded.ts'
import type { Part } from './part.ts'

export interface Range {
  start: number
  end: number
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c]!)

/** The text, escaped, with `<mark>` around each whole form of a part. */
export function highlight(text: string, parts: Part[]): string {
  const { text: folded, at } = foldedWithPlaces(text)
  const ranges = chosen(parts.flatMap((part) => rangesOf(folded, part)))
  let html = ''
  let done = 0
  for (const { start, end } of ranges) {
    const from = at[start]!
    const to = endOf(text, at, end)
    html += `${escapeHtml(text.slice(done, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`
    done = to
  }
  return html + escapeHtml(text.slice(done))
}

/** The place in the original just behind the folded character before `end`; closing quotes stay outside. */
function endOf(text: string, at: number[], end: number): number {
  const last = at[end - 1]!
  return last + (text.codePointAt(last)! > 0xffff ? 2 : 1)
}

interface Marked extends Range {
  /** 0 for what was typed. */
  rank: number
}

function rangesOf(folded: string, part: Part): Marked[] {
  const { typed, other } = part.forms
  // A longer form of the same word is marked as far as it was typed.
  const longer = other.filter((form) => !typed.some((one) => form.includes(one)))
  const ranked = (forms: string[], rank: number) =>
    forms.flatMap((form) => occurrences(folded, form).map((range) => ({ ...range, rank })))
  const all = [...ranked(typed, 0), ...ranked(longer, 1)]
  const isFigure = part.kind === 'number' || part.kind === 'years'
  return isFigure ? all.filter((range) => standsAlone(folded, range)) : all
}

export function occurrences(folded: string, form: string): Range[] {
  const found: Range[] = []
  if (form.length === 0) return found
  for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length)) {
    found.push({ start: at, end: at + form.length })
  }
  return found
}

/** 92 is not found in 192 or 92.5. */
const standsAlone = (folded: string, { start, end }: Range) =>
  !/\d[.,]?$/.test(folded.slice(Math.max(0, start - 2), start)) &&
  !/^[.,]?\d/.test(folded.slice(end, end + 2))

/** Whether one of the forms stands in the folded text. */
export function holds(folded: string, forms: string[], number: boolean): boolean {
  return forms.some((form) =>
    number
      ? occurrences(folded, form).some((range) => standsAlone(folded, range))
      : folded.includes(form),
  )
}

/**
 * Marks that neither cross nor touch into one another's terms: what was typed before other words for it,
 * the longer before the shorter. Terms side by side keep a mark each.
 */
function chosen(ranges: Marked[]): Range[] {
  const wanted = ranges.toSorted(
    (a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken: Range[] = []
  for (const range of wanted) {
    if (taken.every((one) => range.end <= one.start || one.end <= range.start)) taken.push(range)
  }
  return taken.sort((a, b) => a.start - b.start)
}
