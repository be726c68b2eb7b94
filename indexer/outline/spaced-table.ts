// Finds tables of indicators copied as lines of text whose cells only a blank divides.
import { FIGURE, NAME, YEAR } from './flattened-table.ts'

/** A run of the line. */
export interface SpacedCell {
  from: number
  to: number
  /** The words above it; '' in the header itself. */
  column: string
}

const LONGEST_NAME = 12
const FEWEST_ROWS = 2
/** Lines between rows that group them. */
const MOST_BETWEEN = 1

/** The cells of each line that is the header or a row of such a table. `lines` in order, empty ones too. */
export function spacedTables(lines: string[]): Map<number, SpacedCell[]> {
  const found = new Map<number, SpacedCell[]>()
  for (let at = 0; at < lines.length; at++) {
    const header = headerOf(lines[at]!)
    if (!header) continue
    const rows = rowsBelow(lines, at, header)
    if (rows.length < FEWEST_ROWS) continue
    found.set(
      at,
      header.cells.map((cell) => ({ ...cell, column: '' })),
    )
    for (const { line, cells } of rows) found.set(line, cells)
    at = rows.at(-1)!.line
  }
  return found
}

interface Header {
  cells: { from: number; to: number }[]
  names: string[]
  /** The columns of years, from the first of them on. */
  years: number[]
}

/** "序号 指标 2020年 2025年 属性": short names, one of them a year. */
function headerOf(line: string): Header | null {
  if (!/20\d\d/.test(line)) return null
  const cells = tokens(line)
  const names = cells.map(({ from, to }) => line.slice(from, to))
  const years = names.flatMap((name, i) => (YEAR.test(name) ? [i] : []))
  const fits =
    cells.length >= 3 &&
    (years[0] ?? 0) >= 1 &&
    NAME.test(names[0]!) &&
    names.every((name) => name.length <= LONGEST_NAME)
  return fits ? { cells, names, years } : null
}

function rowsBelow(lines: string[], at: number, header: Header) {
  const rows: { line: number; cells: SpacedCell[] }[] = []
  let skipped = 0
  for (let line = at + 1; line < lines.length && skipped <= MOST_BETWEEN; line++) {
    if (lines[line]!.trim() === '') continue
    const cells = rowOf(lines[line]!, header)
    if (cells) rows.push({ line, cells })
    skipped = cells ? 0 : skipped + 1
  }
  return rows
}

/** Figures stand under the years; a name may hold blanks of its own and takes what is over. */
function rowOf(line: string, { names, years }: Header): SpacedCell[] | null {
  const all = tokens(line)
  const ahead = years[0]!
  const over = all.length - names.length
  if (over < 0 || /[。；]/.test(line)) return null
  const name = all.slice(ahead - 1, ahead + over)
  const joined = { from: name[0]!.from, to: name.at(-1)!.to }
  const cells = [...all.slice(0, ahead - 1), joined, ...all.slice(ahead + over)]
  const words = cells.map(({ from, to }) => line.slice(from, to))
  const fits =
    years.every((i) => FIGURE.test(words[i]!)) &&
    /[\u4e00-\u9fff]{2}/.test(words.slice(0, ahead).join(''))
  return fits ? cells.map((cell, i) => ({ ...cell, column: names[i]! })) : null
}

const tokens = (line: string) =>
  [...line.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }))
