// Finds tables of indicators that were pasted as text, one cell a line: header, then row by row.
import { Characters } from '../../data/words/characters.ts'

/** The cells of a row, each by the numbers of its lines: one, unless the row has rows of its own. */
export type FlatRow = number[][]

export const NAME = /^(?:序号|指标|项目|名称|类别|内容)|指标$/
export const YEAR = /^20\d\d年?(?:[（(]?(?:目标|基期|现状|实际|预期|规划)[值数]?[)）]?)?$/
export const FIGURE =
  /^(?:[≥≤>＞<＜]\s?)?\d[\d.,]*(?:[:：∶]\d[\d.]*)?\s?(?:%|％|‰|[\u4e00-\u9fff]{0,4})(?:以上|以内|左右)?$|^[—–-]+$|^\/$/
/** The same, whatever blanks stand in it. */
const mayName = (line: string): boolean => NAMES_OPEN.at(line, 0) || line.endsWith('标')
const NAMES_OPEN = new Characters('序指项名类内')
const LONGEST_CELL = 30
const MOST_COLUMNS = 7
const FEWEST_ROWS = 2
/** Lines between rows that group them: "一、发展水平". */
const MOST_BETWEEN = 1
const GROUP = /^[一二三四五六七八九十]+[、.．]|^[（(][一二三四五六七八九十]+[)）]/
const MOST_INNER_ROWS = 4

/** The rows of each flattened table, its header first. `lines` are trimmed; empty ones count as none. */
export function flattenedTables(lines: string[]): FlatRow[][] {
  const filled = lines.flatMap((text, i) => (text === '' ? [] : [i]))
  const found: FlatRow[][] = []
  for (let at = 0; at < filled.length; at++) {
    const line = lines[filled[at]!]!
    if (!mayName(line) || !NAME.test(bare(line))) continue
    const table = tableAt(lines, filled, at)
    if (!table) continue
    found.push(table)
    at = filled.indexOf(table.at(-1)!.at(-1)!.at(-1)!, at)
  }
  return found
}

function tableAt(lines: string[], filled: number[], at: number): FlatRow[] | null {
  for (let columns = MOST_COLUMNS; columns >= 3; columns--) {
    const header = filled.slice(at, at + columns)
    const names = header.map((i) => bare(lines[i]!))
    const years = names.flatMap((name, i) => (YEAR.test(name) ? [i] : []))
    if (header.length < columns || years.length === 0) continue
    if (names.some((name) => name.length > LONGEST_CELL || FIGURE.test(name.replace(YEAR, ''))))
      continue
    const rows = rowsFrom(lines, filled, at + columns, columns, years)
    if (rows.length >= FEWEST_ROWS) return [header.map((i) => [i]), ...rows]
  }
  return null
}

function rowsFrom(
  lines: string[],
  filled: number[],
  first: number,
  columns: number,
  years: number[],
): FlatRow[] {
  const rows: FlatRow[] = []
  let skipped = 0
  for (let at = first; at + columns <= filled.length; ) {
    const row = plainRow(lines, filled.slice(at, at + columns), years, rows[0])
    const found = row ?? innerRows(lines, filled, at, columns, years)
    if (found) rows.push(found)
    else if (++skipped > MOST_BETWEEN) break
    if (found) skipped = 0
    at += found ? found.flat().length : 1
  }
  return rows
}

/** One line a cell: words, then figures under the years; the other columns are of the kind they were before. */
function plainRow(
  lines: string[],
  row: number[],
  years: number[],
  before: FlatRow | undefined,
): FlatRow | null {
  const cells = row.map((i) => lines[i]!)
  const isFigure = (cell: string) => FIGURE.test(bare(cell))
  const fits =
    years.every((i) => isFigure(cells[i]!)) &&
    /[\u4e00-\u9fff]/.test(cells.slice(0, years[0]).join('')) &&
    cells.every((cell) => cell.length <= LONGEST_CELL && !/[。；]/.test(cell)) &&
    (before?.every((cell, i) => isFigure(lines[cell[0]!]!) === isFigure(cells[i]!)) ?? true)
  return fits ? row.map((i) => [i]) : null
}

/**
 * A row with rows of its own: "标准班额比例｜其中：小学｜初中", then the figures of each year in their order.
 */
function innerRows(
  lines: string[],
  filled: number[],
  at: number,
  columns: number,
  years: number[],
): FlatRow | null {
  if (years[0] !== 1) return null
  if (GROUP.test(lines[filled[at]!]!)) return null
  const isFigure = (i: number) => FIGURE.test(bare(lines[filled[i] ?? -1] ?? ''))
  let names = 0
  while (names <= MOST_INNER_ROWS && at + names < filled.length && !isFigure(at + names)) names++
  let figures = 0
  while (isFigure(at + names + figures)) figures++
  const each = figures / years.length
  if (names < 2 || !Number.isInteger(each) || each < 2 || each > names || each < names - 1)
    return null
  const words = filled.slice(at, at + names)
  if (words.some((i) => lines[i]!.length > LONGEST_CELL || /[。；]/.test(lines[i]!))) return null
  const start = at + names
  const rest = columns - 1 - years.length
  return [
    words,
    ...years.map((_, i) => filled.slice(start + i * each, start + (i + 1) * each)),
    ...filled.slice(start + figures, start + figures + rest).map((i) => [i]),
  ]
}

/** Cells are spaced out to fit: "指  标". */
const bare = (cell: string) => cell.replace(/\s+/g, '')
