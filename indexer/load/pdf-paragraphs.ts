// Makes paragraphs and table rows of the lines of a PDF, across its pages.
import type { TextBuilder } from './blocks.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Takes out what runs along all pages: page numbers, and headers and footers that repeat. */
export function withoutRunningLines(pages: PdfLine[][]): PdfLine[][] {
  const repeats = new Map<string, number>()
  const edges = pages.map((page) => edgeLines(page))
  for (const key of edges.flatMap((lines) => [...new Set(lines.map(pattern))])) {
    repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  const often = Math.max(3, Math.ceil(pages.length / 2))
  return pages.map((page, index) => {
    const edge = new Set(edges[index])
    return page.filter(
      (line) =>
        !edge.has(line) ||
        !(PAGE_NUMBER.test(words(line)) || (repeats.get(pattern(line)) ?? 0) >= often),
    )
  })
}

const edgeLines = (page: PdfLine[]) => [...page.slice(0, 2), ...page.slice(-2)]
const words = (line: PdfLine) => line.cells.map((cell) => cell.text).join(' ')
/** Running lines differ from page to page by their number alone. */
const pattern = (line: PdfLine) => words(line).replace(/\d+/g, '#')

const PAGE_NUMBER =
  /^[\s—–\-－·.]*(第\s*)?\d{1,4}(\s*页)?(\s*[/／]?\s*(共\s*)?\d{1,4}\s*页?)?[\s—–\-－·.]*$/

export function addLines(pages: PdfLine[][], text: TextBuilder): void {
  const lines = pages.flat()
  const edge = rightEdge(lines)
  const rows = tableRows(lines)
  // Parts, since a paragraph may be as long as the document and each line asks how it ends.
  let paragraph: string[] = []
  const flush = () => {
    text.add('paragraph', paragraph.join(''))
    paragraph = []
  }
  lines.forEach((line, index) => {
    const row = rows[index] ?? null
    if (row !== null) {
      flush()
      text.addRow(
        line.cells.map((cell) => ({ text: cell.text })),
        row === 0,
      )
      return
    }
    const before = lines[index - 1]
    if (before && begins(line, before, edge)) flush()
    const own = words(line)
    paragraph.push(...(parts(paragraph.at(-1) ?? '', own) ? [' ', own] : [own]))
  })
  flush()
}

/** A paragraph begins where the line before ends early, the line is indented, or the type changes size. */
function begins(line: PdfLine, before: PdfLine, edge: number): boolean {
  const last = before.cells.at(-1)!
  const short = last.end < edge - 1.5 * before.size
  const indented = line.cells[0]!.x > before.cells[0]!.x + 1.2 * line.size
  const resized = Math.abs(line.size - before.size) > 0.15 * before.size
  return short || indented || resized
}

/** Where full lines end: the place that most of the longer lines reach. */
function rightEdge(lines: PdfLine[]): number {
  const ends = lines.map((line) => line.cells.at(-1)!.end).sort((a, b) => a - b)
  return ends[Math.floor(ends.length * 0.9)] ?? 0
}

/** For each line its place in a run of lines that are all divided in columns alike, from 0; or null. */
function tableRows(lines: PdfLine[]): (number | null)[] {
  const places: (number | null)[] = lines.map(() => null)
  let first = 0
  for (let next = 1; next <= lines.length; next++) {
    if (next < lines.length && alike(lines[next - 1]!, lines[next]!)) continue
    if (lines[first]!.cells.length >= 2 && next - first >= FEWEST_ROWS) {
      for (let row = first; row < next; row++) places[row] = row - first
    }
    first = next
  }
  return places
}

const FEWEST_ROWS = 3

/** Divided alike: as many cells, each above the other, whether the column is set left, right or centred. */
const alike = (a: PdfLine, b: PdfLine) =>
  a.cells.length === b.cells.length &&
  a.cells.every((cell, i) => cell.x < b.cells[i]!.end && b.cells[i]!.x < cell.end)

/** Words of Latin script part at the end of a line; a number broken there is one number. */
function parts(before: string, after: string): boolean {
  const [last = '', first = ''] = [before.at(-1), after[0]]
  if (isDigit(last) && isDigit(first)) return false
  return /[A-Za-z0-9,]/.test(last) && /[A-Za-z0-9]/.test(first)
}

const isDigit = (char: string) => char >= '0' && char <= '9'
