// The paragraphs of a cleaned text: the blocks its format marks, or its lines.
import { BLANK } from '../../data/words/characters.ts'
import { firstFrom } from '../clean/markup.ts'
import { type Line, linesOf, type Range } from '../punctuation.ts'
import type { Block, CleanText, SourceText } from '../shapes.ts'
import { type BoldName, boldNames, dividedAt } from './bold-names.ts'
import { flattenedTables } from './flattened-table.ts'
import { spacedTables } from './spaced-table.ts'

export interface Cell extends Range {
  column: string
}

export interface Paragraph extends Range {
  /** `text` where the source marks nothing. */
  kind: Block['kind'] | 'text'
  /** Depth of a marked heading, from 1; 0 for the rest. */
  level: number
  /** An empty line or the start of the text stands before it. */
  apart: boolean
  cells?: Cell[]
  /** The bold words that open it and name its text end here, behind their stop or colon. */
  nameEnd?: number
}

export function paragraphs(clean: CleanText, source: SourceText): Paragraph[] {
  const marked = source.blocks.length > 0 ? fromBlocks(clean, source) : null
  return (marked ?? fromLines(clean.text)).filter(({ start, end }) => end > start)
}

const HASHES = /^(#{1,6})\s+/

function fromLines(text: string): Paragraph[] {
  const found: Paragraph[] = []
  let apart = true
  const lines = linesOf(text)
  const words = lines.map((line) => line.text)
  const rows = rowCells(words)
  const spaced = spacedTables(words)
  const flat = flatRows(text, lines)
  lines.forEach((line, i) => {
    const row = flat.get(i)
    if (row !== undefined) {
      if (row) found.push(row)
      return
    }
    const range = trimmed(text, line)
    if (range.start === range.end) {
      apart = true
      return
    }
    const hashes = HASHES.exec(line.text)
    if (hashes)
      found.push({
        ...trimmed(text, { start: line.start + hashes[0].length, end: line.end }),
        kind: 'heading',
        level: hashes[1]!.length,
        apart,
      })
    else
      found.push({
        ...range,
        kind: 'text',
        level: 0,
        apart,
        ...cellsAt(rows[i] ?? spaced.get(i), line.start),
      })
    apart = false
  })
  return found
}

/** By the line that opens it, each row of a table pasted cell by cell; null by its other lines. */
function flatRows(text: string, lines: readonly Line[]): Map<number, Paragraph | null> {
  const found = new Map<number, Paragraph | null>()
  for (const [header = [], ...rows] of flattenedTables(lines.map((line) => line.text.trim()))) {
    const names = header.map(([i]) => lines[i!]!.text.replace(/\s+/g, ''))
    for (const row of [header, ...rows]) {
      const cells = row.map((cell, column) => ({
        ...trimmed(text, { start: lines[cell[0]!]!.start, end: lines[cell.at(-1)!]!.end }),
        column: row === header ? '' : names[column]!,
      }))
      for (const i of row.flat()) found.set(i, null)
      const { start, end } = { start: cells[0]!.start, end: cells.at(-1)!.end }
      found.set(row[0]![0]!, { start, end, kind: 'table-row', level: 0, apart: true, cells })
    }
  }
  return found
}

type RowCells = { column: string; from: number; to: number }[]

function cellsAt(cells: RowCells | undefined, offset: number): Partial<Paragraph> {
  if (!cells) return {}
  return {
    kind: 'table-row',
    cells: cells.map(({ column, from, to }) => ({
      column,
      start: offset + from,
      end: offset + to,
    })),
  }
}

const FEWEST_ROWS = 3
const DIVIDER = /\t+|[|｜]/g

/** Neighbouring lines divided by tabs or pipes into as many cells are a table; its first line names the columns. */
function rowCells(lines: string[]): (RowCells | undefined)[] {
  const divided = lines.map((line) => (/[\t|｜]/.test(line) ? divide(line) : []))
  const found: (RowCells | undefined)[] = lines.map(() => undefined)
  const filled = divided.flatMap((cells, i) => (lines[i]!.trim() === '' ? [] : [{ cells, i }]))
  let first = 0
  for (let next = 1; next <= filled.length; next++) {
    const count = filled[first]!.cells.length
    if (next < filled.length && count >= 2 && filled[next]!.cells.length === count) continue
    if (count >= 2 && next - first >= FEWEST_ROWS) {
      const header = filled[first]!
      const names = header.cells.map((cell) => lines[header.i]!.slice(cell.from, cell.to))
      for (const { cells, i } of filled.slice(first, next))
        found[i] = cells.map((cell, column) => ({
          ...cell,
          column: i === header.i ? '' : names[column]!,
        }))
    }
    first = next
  }
  return found
}

function divide(line: string): { from: number; to: number }[] {
  const cells: { from: number; to: number }[] = []
  let from = 0
  const add = (to: number) => {
    const { start, end } = trimmed(line, { start: from, end: to })
    cells.push({ from: start, to: end })
  }
  for (const { index, 0: divider } of line.matchAll(DIVIDER)) {
    add(index)
    from = index + divider.length
  }
  add(line.length)
  return cells
}

function fromBlocks({ text, at }: CleanText, { blocks, bold = [] }: SourceText): Paragraph[] {
  const names = boldNames(text, at, bold)[Symbol.iterator]()
  let name = names.next()
  /** Lines come in order, and so do the names in them. */
  const namesIn = ({ start, end }: Range) => {
    const inside: BoldName[] = []
    for (; !name.done && name.value.end <= end; name = names.next())
      if (name.value.start >= start) inside.push(name.value)
    return inside
  }
  const place = ({ start, end }: Range) =>
    trimmed(text, { start: firstFrom(at, start), end: firstFrom(at, end) })
  const found: Paragraph[] = []
  let columns: string[] = []
  let underHeader = false
  for (const block of blocks) {
    if (block.kind !== 'table-row') {
      columns = []
      underHeader = false
      const { kind, level } = block
      const { start, end } = withNumber(text, place(block), kind)
      for (const line of linesOf(text, start, end))
        for (const part of kind === 'heading' ? [line] : dividedAt(namesIn(line), line))
          found.push({ ...part, ...trimmed(text, part), kind, level, apart: true })
      continue
    }
    const cells = (block.cells ?? []).map(place)
    const words = cells.map(({ start, end }) => text.slice(start, end))
    const isHeader = block.header === true
    found.push({
      ...place(block),
      kind: 'table-row',
      level: 0,
      apart: true,
      cells: cells.map((cell, i) => ({ ...cell, column: isHeader ? '' : (columns[i] ?? '') })),
    })
    if (isHeader) columns = columnsBelow(underHeader ? columns : [], words)
    underHeader = isHeader
  }
  return found
}

/** The names of the columns, each with the name of the wider column above it. */
function columnsBelow(above: string[], words: string[]): string[] {
  let wide = ''
  return words.map((word, i) => {
    wide = above[i] || wide
    return word === wide || wide === '' ? word : wide + word
  })
}

const LIST_NUMBER = /(?:^|[\n\r])[ \t]*(\d{1,2}[.)][ \t]+)$/

/** In Markdown the number of a list item is markup, and yet the plan's own numbering. */
function withNumber(text: string, range: Range, kind: Block['kind']): Range {
  if (kind !== 'list-item') return range
  const number = LIST_NUMBER.exec(text.slice(Math.max(0, range.start - 12), range.start))?.[1]
  return { start: range.start - (number?.length ?? 0), end: range.end }
}

export function trimmed(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && BLANK.at(text, from)) from++
  while (to > from && BLANK.at(text, to - 1)) to--
  return { start: from, end: to }
}
