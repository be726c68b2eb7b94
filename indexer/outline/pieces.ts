// Divides paragraphs at their numbering: each piece begins at a marker or at the start of a paragraph.
import { BLANK, Characters } from '../../data/words/characters.ts'
import { codesOf } from '../../data/words/codes.ts'
import { MASK } from '../agencies/index.ts'
import { enclosures, type Range } from '../punctuation.ts'
import { type Marker, markerAt, NUMBER_SIGNS } from './markers.ts'
import { isDocumentTitle } from './own-line.ts'
import { type Paragraph, trimmed } from './paragraphs.ts'
import type { Piece } from './piece.ts'

const CANDIDATE =
  /[一二三四五六七八九十]{1,3}\s?[、是要'’]|第\s?[一二三四五六七八九十]{1,3}(?:[章节编篇，,、]|部分)|[(（]\s?(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2})\s?[)）]|[\d０-９]{1,2}\s?[.．、]|[①-⒛㈠-㈩❶-❿➀-➓]|首先|其次|再次|最后/y
/** What a candidate begins with: it spares trying all its forms at every character. */
const OPENS = new Characters(
  `一二三四五六七八九十第(（0123456789０１２３４５６７８９首其再最${NUMBER_SIGNS}`,
)
const BOUNDARY = new Set(['。', '！', '？', '；', ';', '!', '?', '：', ':', '）', ')', '”', MASK])
const STOP = new Set(['。', '！', '；', ';', MASK])
const HEADING_LENGTH = 45

/** `text` with agencies masked. Linear. */
export function pieces(text: string, paragraphs: Paragraph[]): Piece[] {
  const seen: Seen = { counted: new Map(), next: 0 }
  return paragraphs.flatMap((paragraph) => divide(text, paragraph, seen))
}

interface Seen {
  /** The last ordinal of each numbering. */
  counted: Map<string, number>
  /** Before it stands no further candidate: a text that numbers nothing is gone through once. */
  next: number
}

function divide(text: string, paragraph: Paragraph, seen: Seen): Piece[] {
  const { counted } = seen
  if (paragraph.kind === 'table-row') return [piece(text, paragraph, null, paragraph.end, true)]
  const found: Piece[] = []
  let marker = markerAt(text, paragraph.start, true)
  if (marker) counted.set(marker.style.name, marker.ordinal)
  let from = paragraph.start
  const inside = insideQuotes(text, paragraph)
  let at = marker?.end ?? paragraph.start
  while (seen.next < paragraph.end) {
    const hit = nextCandidate(text, at)
    if (hit.start >= paragraph.end) {
      seen.next = hit.start
      break
    }
    at = hit.end
    const next = markerAt(text, hit.start, false)
    if (!next || inside(next.start) || next.end >= paragraph.end) continue
    if (!mayStand(text, next, { from, marker }, counted)) {
      at = hit.start + 1
      continue
    }
    found.push(piece(text, { ...paragraph, start: from }, marker, next.start, found.length === 0))
    counted.set(next.style.name, next.ordinal)
    marker = next
    from = next.start
    at = next.end
  }
  found.push(piece(text, { ...paragraph, start: from }, marker, paragraph.end, found.length === 0))
  return found.filter((one) => one.marker || one.end > one.start)
}

/** The first candidate from `from` on; the end of the text for none. */
function nextCandidate(text: string, from: number): Range {
  const codes = codesOf(text)
  const next = (at: number) => OPENS.nextAmong(codes, at, text.length)
  for (let start = next(from); start < text.length; start = next(start + 1)) {
    CANDIDATE.lastIndex = start
    if (CANDIDATE.test(text)) return { start, end: CANDIDATE.lastIndex }
  }
  return { start: text.length, end: text.length }
}

function piece(
  text: string,
  paragraph: Paragraph,
  marker: Marker | null,
  to: number,
  opens: boolean,
): Piece {
  const range = trimmed(text, { start: marker?.end ?? paragraph.start, end: to })
  return { ...range, from: paragraph.start, marker, opens, paragraph }
}

/** Whether the marker in mid-paragraph is one: at a boundary or behind a heading, and next in its count. */
function mayStand(
  text: string,
  next: Marker,
  piece: { from: number; marker: Marker | null },
  counted: Map<string, number>,
): boolean {
  const last = counted.get(next.style.name) ?? 0
  const before = charBefore(text, next.start, piece.from)
  const counts = next.ordinal === 1 || (next.ordinal > last && next.ordinal <= last + 2)
  // Behind a full stop also a number that skips or repeats stands for an item.
  if (!counts && (next.style.worded || !STOP.has(before.char))) return false
  const apart = before.spaced || BOUNDARY.has(before.char)
  if (next.style.worded) return apart && goesOn(text, next)
  if (apart) return true
  const behindHeading =
    piece.marker !== null &&
    next.style.rank > piece.marker.style.rank &&
    next.start - piece.from <= HEADING_LENGTH &&
    !/[。！？，；,;]/.test(text.slice(piece.marker.end, next.start))
  if (next.style.name === '（一）') return behindHeading || isStray(text, next)
  if (next.style.name === '一、' && next.ordinal === 1) return isBehindTitle(text, piece.from, next)
  if (next.style.name === '1.') return isRunOn(text, next, piece, counts)
  return behindHeading && next.ordinal === 1
}

/** "二、改革体制,健全网络3、理顺管理": the number of an item run on to the heading above it. */
function isRunOn(
  text: string,
  next: Marker,
  { marker }: { marker: Marker | null },
  counts: boolean,
): boolean {
  if (!marker || !counts || next.style.rank <= marker.style.rank) return false
  const heading = text.slice(marker.end, next.start)
  return (
    heading.length <= HEADING_LENGTH &&
    !/[。！？；;：:]/.test(heading) &&
    /[\u4e00-\u9fff]/.test(text[next.start - 1] ?? '') &&
    /[\u4e00-\u9fff“]/.test(text[next.end] ?? '')
  )
}

const LONGEST_TITLE = 60

/** "某区2022年工作总结和2023年工作计划一、…": the title of a plan run on to its first heading. */
function isBehindTitle(text: string, from: number, { start, end }: Marker): boolean {
  const title = text.slice(from, start)
  return (
    title.length <= LONGEST_TITLE &&
    !/[。！？；，;,：:]/.test(title) &&
    isDocumentTitle(title) &&
    !/^[、，]/.test(text.slice(end))
  )
}

/** "（一）" run on to the words before it, as where a page break was healed; no reference to an item. */
function isStray(text: string, { start, end }: Marker): boolean {
  return (
    !/[第条款按照见至和与、]/.test(text[start - 1] ?? '') && !/[项款条类、和]/.test(text[end] ?? '')
  )
}

function charBefore(text: string, at: number, from: number): { char: string; spaced: boolean } {
  let i = at - 1
  while (i >= from && BLANK.at(text, i)) i--
  return { char: text[i] ?? '', spaced: i < at - 1 }
}

const COMPANION = new Map([
  ['一是', '二是'],
  ['一要', '二要'],
  ['第一，', '第二'],
  ['首先', '其次'],
])
const FURTHEST = 4000

/** "一是" opens an item only where "二是" opens the next; parts joined by commas are one sentence. */
function goesOn(text: string, { style, ordinal, end }: Marker): boolean {
  if (ordinal !== 1) return true
  const second = COMPANION.get(style.name)
  if (!second) return true
  const at = text.slice(end, end + FURTHEST).search(new RegExp(`[。；;！\\s${MASK}]${second}`))
  const none = text.slice(end, end + FURTHEST).indexOf(second)
  return at >= 0 && none >= at
}

function insideQuotes(text: string, range: Range): (at: number) => boolean {
  let quotes: [number, number][] | undefined
  let i = 0
  let end = -1
  return (at) => {
    quotes ??= quotesIn(text, range)
    while (i < quotes.length && quotes[i]![0] < at) end = Math.max(end, quotes[i++]![1])
    return at < end
  }
}

const quotesIn = (text: string, range: Range): [number, number][] =>
  [...enclosures(text, range)]
    .filter(([open]) => /[“《「『]/.test(text[open]!))
    .sort(([a], [b]) => a - b)
