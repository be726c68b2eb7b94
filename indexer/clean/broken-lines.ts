// Heals line breaks inside sentences: texts wrapped to a width, and lines that stop in mid-sentence.
import { Characters } from '../../data/words/characters.ts'
import { isEnded, type Line, linesOf, type Range } from '../punctuation.ts'
import type { CleanText, SourceText } from '../shapes.ts'
import { firstFrom } from './markup.ts'
import { isRunning } from './page-furniture.ts'
import type { CleanRule } from './rule.ts'

const STARTS_AFRESH =
  /^\s*(?:[(（]?\s*[一二三四五六七八九十\d０-９]{1,3}\s*[)）、.．]|[①-⒛㈠-㈩❶-❿➀-➓✅✔➢➤❖]|[一二三四五六七八九十]+是|第[一二三四五六七八九十百]+[章节条编篇部]|[-*+•●■◆▪]\s|#{1,6}\s|专栏)/
const BULLET = /^\s*[-*+•●■◆▪◇○·]\s*(?=[^\s\d])/
const INDENTED = /^(?:\u3000| {2,}|\t)/
const NARROWEST = 30
const WIDEST = 130
const SLACK = 6
const FEWEST_LINES = 6
const SHARE_OF_FULL_LINES = 0.4
/** A lesser share tells where most full lines break off and the lines behind them come to an end. */
const SHARE_OF_BROKEN_LINES = 0.2
const SHARE_THAT_GOES_ON = 0.6

export const brokenLines: CleanRule = {
  heals: 'line breaks inside a sentence',
  cuts: (clean, source) => {
    if (source.blocks.length > 0) return wrapsInBlocks(clean, source)
    const { text } = clean
    const lines = linesOf(text)
    const width = wrapWidth(lines)
    const hanging = hangingLines(lines)
    const heads = width > 0 ? headingNumbers(lines, width) : new Set<string>()
    return lines
      .slice(0, -1)
      .flatMap((line, i) => join(line, lines[i + 1]!, { width, heads, hangs: hanging[i + 1]! }))
  },
}

/** In Markdown a break inside a paragraph is none; elsewhere it is one unless the sentence goes on. */
function wrapsInBlocks({ text, at }: CleanText, { blocks, format }: SourceText): Range[] {
  return blocks
    .filter(({ kind }) => kind !== 'table-row')
    .flatMap((block) => {
      const lines = linesOf(text, firstFrom(at, block.start), firstFrom(at, block.end))
      return lines.slice(0, -1).flatMap((line, i) => {
        const next = lines[i + 1]!
        const gap = { start: line.start + line.text.trimEnd().length, end: behindBlanks(next) }
        if (format === 'md') return [gap]
        if (/[，,、]\s*$/.test(line.text)) return [gap]
        if (STARTS_AFRESH.test(next.text) || isEnded(line.text)) return []
        const goesOn =
          isRunning(line.text) || CANNOT_OPEN.test(next.text) || isSentence(lines, line.text)
        return goesOn ? [gap] : []
      })
    })
}

/** A measure, a comma or a closing mark opens no sentence. */
const CANNOT_OPEN =
  /^\s*(?:\d+(?:\.\d+)?\s*(?:[%％个所名人项家次元万亿]|以上)|[，,。；;、”’）)》]|[\u4e00-\u9fff]{1,2}[，,。；;])/

/** Two or three lines of which only the last is ended are one sentence; a numbered line is a heading. */
function isSentence(lines: readonly Line[], line: string): boolean {
  if (lines.length > 3 || STARTS_AFRESH.test(line)) return false
  return lines.slice(0, -1).every(({ text }) => !isEnded(text)) && isEnded(lines.at(-1)!.text)
}

const behindBlanks = ({ start, text }: Line) => start + text.length - text.trimStart().length

interface Setting {
  /** Columns to which the text is wrapped; 0 where it is not. */
  width: number
  /** The numbers of headings that stand on a line of their own. */
  heads: Set<string>
  /** The next line hangs under the words of a bullet. */
  hangs: boolean
}

function join(line: Line, next: Line, { width, heads, hangs }: Setting): Range[] {
  if (line.text.trim() === '' || next.text.trim() === '') return []
  if (isEnded(line.text) || STARTS_AFRESH.test(next.text)) return []
  if (hangs) return [{ start: line.start + line.text.trimEnd().length, end: behindBlanks(next) }]
  if (INDENTED.test(next.text)) return []
  const goesOn =
    /[，,、“‘（(《]\s*$/.test(line.text) ||
    breaksOff(line.text) ||
    (width > 0 && isRunning(line.text))
  const isFull = width > 0 && columns(line.text) >= width - SLACK && !isHeading(line.text, heads)
  return goesOn || isFull ? [{ start: line.end, end: next.start }] : []
}

const NUMBER =
  /^\s*(?:[(（]?\s*(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2})\s*[)）、.．]|第[一二三四五六七八九十百]+[章节条编篇部])/
const FEWEST_HEADINGS = 2

/** "（三）" as "（一）": how a line is numbered; '' where it is not. */
const numberOf = (text: string) =>
  NUMBER.exec(text)?.[0]
    .replace(/[一二三四五六七八九十百]+/, '一')
    .replace(/[\d０-９]+/, '1')
    .trim() ?? ''

const isWithoutMarks = (text: string) => !/[，,。；;：:]/.test(text)

/** The numberings whose shorter lines all are headings: a line of theirs may be as wide as the text and yet be one. */
function headingNumbers(lines: readonly Line[], width: number): Set<string> {
  const seen = new Map<string, number>()
  for (const { text } of lines) {
    const number = numberOf(text)
    if (number === '' || columns(text) >= width - SLACK) continue
    const isAlone = isWithoutMarks(text) && !isEnded(text)
    seen.set(number, isAlone ? (seen.get(number) ?? 0) + 1 : Number.NEGATIVE_INFINITY)
  }
  return new Set(
    [...seen].filter(([, alone]) => alone >= FEWEST_HEADINGS).map(([number]) => number),
  )
}

const isHeading = (text: string, heads: Set<string>) =>
  heads.size > 0 && heads.has(numberOf(text)) && isWithoutMarks(text)

/** The lines that hang under the words of a bullet, as where an item was wrapped to a width. */
function hangingLines(lines: readonly Line[]): boolean[] {
  let bullet = -1
  return lines.map(({ text }) => {
    const indent = columns(/^\s*/.exec(text)![0])
    if (BULLET.test(text)) bullet = indent
    else if (text.trim() === '' || indent <= bullet || STARTS_AFRESH.test(text)) bullet = -1
    else return bullet >= 0
    return false
  })
}

// A paragraph of sentences whose last one has no end.
function breaksOff(text: string): boolean {
  const lastStop = text.lastIndexOf('。')
  return lastStop > 0 && text.length > 30 && /[\u4e00-\u9fff\w%]\s*$/.test(text)
}

/** Columns to which a text is wrapped: where most of its lines end; 0 where it is not. */
function wrapWidth(lines: readonly Line[]): number {
  // A line of so many characters has at least as many columns.
  const widths = lines
    .filter((line) => line.text.trim() !== '')
    .map(({ text }) => (text.length > WIDEST ? text.length : columns(text)))
  if (widths.length < FEWEST_LINES) return 0
  const count = new Uint32Array(WIDEST + 1)
  for (const width of widths) if (width <= WIDEST) count[width]! += 1
  let best = { width: 0, full: 0 }
  let full = 0
  for (let width = NARROWEST - SLACK; width <= WIDEST; width++) {
    full += count[width]!
    if (width < NARROWEST) continue
    if (full > best.full) best = { width, full }
    full -= count[width - SLACK]!
  }
  if (best.full >= widths.length * SHARE_OF_FULL_LINES) return best.width
  const isWrapped = best.full >= widths.length * SHARE_OF_BROKEN_LINES && goOn(lines, best.width)
  return isWrapped ? best.width : 0
}

/** Whether most lines of that width break off, and the text behind them goes on to an end of its own. */
function goOn(lines: readonly Line[], width: number): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const isFull = ({ text }: Line) => {
    const own = text.length > width ? text.length : columns(text)
    return own <= width && own >= width - SLACK
  }
  const full = filled.filter(isFull)
  const broken = new Set(full.filter(({ text }) => !isEnded(text)))
  const tails = filled.filter((line, i) => i > 0 && !isFull(line) && broken.has(filled[i - 1]!))
  const ended = tails.filter(({ text }) => isEnded(text))
  return (
    full.length >= FEWEST_LINES &&
    broken.size >= full.length * SHARE_THAT_GOES_ON &&
    ended.length >= tails.length * SHARE_THAT_GOES_ON
  )
}

/** Display columns: a full-width character takes two; so do a quotation mark and a comma among such. */
function columns(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const wide = isWide(text, i) || (i > 0 && TAKES_ROOM.at(text, i) && isWide(text, i - 1))
    sum += wide ? 2 : 1
  }
  return sum
}

const TAKES_ROOM = new Characters('“”‘’…—,;:!?()')

const isWide = (text: string, i: number) => text.charCodeAt(i) > 0x2e7f
