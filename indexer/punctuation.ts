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

const ENDED = /[。！？!?；;：:…][”’"』」》）)\]】〕]*\s*$/
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

const CLOSER_OF = new Map([...'“”‘’《》〈〉（）()「」『』【】〔〕[]［］'].flatMap(pairUp))
const CLOSERS = new Set(CLOSER_OF.values())
function pairUp(char: string, i: number, all: string[]): [string, string][] {
  return i % 2 === 0 ? [[char, all[i + 1] ?? char]] : []
}

// A lost closing mark must not swallow the sentences that follow.
const LONGEST_ENCLOSURE = 300

/** For each opening bracket or quotation mark that is closed again nearby, where it is closed. */
export function enclosures(text: string, { start, end }: Range): Map<number, number> {
  const closedAt = new Map<number, number>()
  const open: { at: number; closer: string }[] = []
  for (let i = start; i < end; i++) {
    const char = text[i]!
    const closer = CLOSER_OF.get(char)
    if (closer) open.push({ at: i, closer: twin(closer) })
    else if (CLOSERS.has(char)) {
      const match = open.findLastIndex((one) => one.closer === twin(char))
      if (match < 0) continue
      const { at } = open[match]!
      open.length = match
      if (i - at <= LONGEST_ENCLOSURE) closedAt.set(at, i)
    }
  }
  return closedAt
}

// Sources mix widths: "(牵头单位：…）".
function twin(closer: string): string {
  if (closer === '）') return ')'
  return closer === '］' ? ']' : closer
}
