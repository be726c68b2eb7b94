// What ends a line and a sentence in these texts, and what encloses one.
import { Characters } from '../data/words/characters.ts'
import { codesOf } from '../data/words/codes.ts'

/** A run of a text, in UTF-16 code units; `end` stands after the last one. */
export interface Range {
  start: number
  end: number
}

export interface Line extends Range {
  text: string
}

export const LINE_BREAK = new Characters('\n\r\f\v\u0085\u2028\u2029')

/** Characters that close a sentence wherever they stand outside brackets and quotation marks. */
export const SENTENCE_END = new Characters('。！？!?')

const ENDS = new Characters('。！？!?；;：:…')
const CLOSES = new Characters('”’"』」》）)]】〕')
const BEFORE_LATIN_STOP = /[\u4e00-\u9fff%％）)]/

/** Whether a line comes to an end of its own: false where it breaks off or is a heading. */
export function isEnded(text: string): boolean {
  const words = text.trimEnd()
  let last = words.length - 1
  while (CLOSES.at(words, last)) last--
  const mark = last < 0 ? '' : words[last]
  if (mark === '.' || mark === '．') return BEFORE_LATIN_STOP.test(words.charAt(last - 1))
  return ENDS.at(words, last)
}

/** Looked for first: the search for one character is many times faster than that for any of them. */
const OTHER_BREAK = /[\r\f\v\u0085\u2028\u2029]/

let last: { text: string; lines: readonly Line[] } = { text: '', lines: linesIn('', 0, 0) }

/** The lines of a text without their breaks, empty ones included. Linear. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  if (from > 0 || to < text.length) return linesIn(text, from, to)
  // What cleans a text asks for its lines rule by rule.
  if (text !== last.text) last = { text, lines: linesIn(text, from, to) }
  return last.lines
}

function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let start = from
  const isPart = from > 0 || to < text.length
  const next =
    isPart || OTHER_BREAK.test(text)
      ? (at: number) => LINE_BREAK.next(text, at)
      : (at: number) => text.indexOf('\n', at)
  for (let end = next(from); end >= 0 && end < to; end = next(start)) {
    lines.push({ start, end, text: text.slice(start, end) })
    start = end + 1
  }
  lines.push({ start, end: to, text: text.slice(start, to) })
  return lines
}

const PAIRS = '“” ‘’ 《》 〈〉 （） () 「」 『』 【】 〔〕 [] ［］'.split(' ')
const MARK = new Characters(`\n${PAIRS.join('')}`)
// Sources mix widths: "(牵头单位:…）".
const WIDE = new Map([codes(')）'), codes(']］')])
/** By the code unit of an opening mark that of what closes it, in full width. */
const CLOSER = new Map(
  PAIRS.map(codes).map(([open, close]) => [open, WIDE.get(close) ?? close] as const),
)
const NEW_LINE = 10

function codes(pair: string): [number, number] {
  return [pair.charCodeAt(0), pair.charCodeAt(1)]
}

// A lost closing mark must not swallow the sentences that follow.
const LONGEST_ENCLOSURE = 300

/** For each bracket or quotation mark that is closed again nearby in its line, where. Linear. */
export function enclosures(
  text: string,
  { start, end }: Range,
  longest = LONGEST_ENCLOSURE,
): Map<number, number> {
  const closedAt = new Map<number, number>()
  const open: { at: number; closer: number }[] = []
  const marks = codesOf(text)
  for (let at = MARK.nextAmong(marks, start, end); at < end; ) {
    const mark = marks[at]!
    const closer = CLOSER.get(mark)
    if (mark === NEW_LINE) open.length = 0
    else if (closer) open.push({ at, closer })
    else {
      const match = openerOf(open, WIDE.get(mark) ?? mark, at - longest)
      if (match >= 0) {
        closedAt.set(open[match]!.at, at)
        open.length = match
      }
    }
    at = MARK.nextAmong(marks, at + 1, end)
  }
  return closedAt
}

function openerOf(open: { at: number; closer: number }[], closer: number, from: number): number {
  for (let i = open.length - 1; i >= 0 && open[i]!.at >= from; i--)
    if (open[i]!.closer === closer) return i
  return -1
}

export const OPENING = new Characters('(（[【〔［')
export const CLOSING = new Characters(')）]】〕］')
