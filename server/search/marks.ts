// Where the parts of a question stand in a text, and the text with them marked, safe as HTML.
import { fold } from '../../data/words/fold.ts'
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
  const { text: folded, at } = fold(text)
  const ranges = merged(parts.flatMap((part) => rangesOf(folded, part)))
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

function rangesOf(folded: string, part: Part): Range[] {
  const { typed, other } = part.forms
  // A longer form of the same word is marked as far as it was typed.
  const longer = other.filter((form) => !typed.some((one) => form.includes(one)))
  const forms = [...typed, ...longer]
  const all = forms.flatMap((form) => occurrences(folded, form))
  return part.kind === 'number' ? all.filter((range) => standsAlone(folded, range)) : all
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

function merged(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}
