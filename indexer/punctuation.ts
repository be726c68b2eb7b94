// What ends a line and a sentence in these texts, and what encloses one.

/** A run of a text, in UTF-16 code units; `end` stands after the last one. */
export interface Range {
  start: number
  end: number
}

export interface Line extends Range {
  text: string
}

export const isLineBreak = (char: string): boolean => /[\n\r\f\v\u0085\u2028\u2029]/.test(char)

/** Characters that close a sentence wherever they stand outside brackets and quotation marks. */
export const SENTENCE_END = new Set('。！？!?')

const ENDED = /(?:[。！？!?；;：:…]|(?<=[\u4e00-\u9fff%％）)])[.．])[”’"』」》）)\]】〕]*\s*$/
/** Whether a line comes to an end of its own: false where it breaks off or is a heading. */
export const isEnded = (text: string): boolean => ENDED.test(text)

const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/g

/** The lines of a text without their breaks, empty ones included. Linear. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let start = from
  BREAK.lastIndex = from
  for (let hit = BREAK.exec(text); hit && hit.index < to; hit = BREAK.exec(text)) {
    lines.push({ start, end: hit.index, text: text.slice(start, hit.index) })
    start = hit.index + 1
  }
  lines.push({ start, end: to, text: text.slice(start, to) })
  return lines
}

const PAIRS = '“”‘’《》〈〉（）()「」『』【】〔〕[]［］'
const MARK = /[\n“”‘’《》〈〉（）()「」『』【】〔〕[\]［］]/g
// Sources mix widths: "(牵头单位:…）".
const WIDE = new Map([
  [')', '）'],
  [']', '］'],
])

// A lost closing mark must not swallow the sentences that follow.
const LONGEST_ENCLOSURE = 300

/** For each bracket or quotation mark that is closed again nearby in its line, where. Linear. */
export function enclosures(
  text: string,
  { start, end }: Range,
  longest = LONGEST_ENCLOSURE,
): Map<number, number> {
  const closedAt = new Map<number, number>()
  const open: { at: number; closer: string }[] = []
  MARK.lastIndex = start
  for (let hit = MARK.exec(text); hit && hit.index < end; hit = MARK.exec(text)) {
    if (hit[0] === '\n') {
      open.length = 0
      continue
    }
    const place = PAIRS.indexOf(hit[0])
    if (place % 2 === 0) {
      const closer = PAIRS[place + 1]!
      open.push({ at: hit.index, closer: WIDE.get(closer) ?? closer })
      continue
    }
    const match = openerOf(open, WIDE.get(hit[0]) ?? hit[0], hit.index - longest)
    if (match < 0) continue
    closedAt.set(open[match]!.at, hit.index)
    open.length = match
  }
  return closedAt
}

function openerOf(open: { at: number; closer: string }[], closer: string, from: number): number {
  for (let i = open.length - 1; i >= 0 && open[i]!.at >= from; i--)
    if (open[i]!.closer === closer) return i
  return -1
}
