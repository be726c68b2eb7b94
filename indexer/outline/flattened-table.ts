// Finds tables of indicators that were pasted as text, one cell a line: header, then row by row.

/** The cells of a row by the number of their line. */
export type FlatRow = number[]

const NAME = /^(?:序号|指标|项目|名称|类别|内容)|指标$/
const YEAR = /^20\d\d年?(?:[（(]?(?:目标|基期|现状|实际|预期|规划)[值数]?[)）]?)?$/
const FIGURE =
  /^(?:[≥≤>＞<＜]\s?)?\d[\d.,]*\s?(?:%|％|‰|[\u4e00-\u9fff]{0,4})(?:以上|以内|左右)?$|^[—–-]+$|^\/$/
const LONGEST_CELL = 30
const MOST_COLUMNS = 7
const FEWEST_ROWS = 2
/** Lines between rows that group them: "一、发展水平". */
const MOST_BETWEEN = 1

/** The rows of each flattened table, its header first. `lines` are trimmed; empty ones count as none. */
export function flattenedTables(lines: string[]): FlatRow[][] {
  const filled = lines.flatMap((text, i) => (text === '' ? [] : [i]))
  const found: FlatRow[][] = []
  for (let at = 0; at < filled.length; at++) {
    if (!NAME.test(bare(lines[filled[at]!]!))) continue
    const table = tableAt(lines, filled, at)
    if (!table) continue
    found.push(table)
    at = filled.indexOf(table.at(-1)!.at(-1)!, at)
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
    if (rows.length >= FEWEST_ROWS) return [header, ...rows]
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
    const row = filled.slice(at, at + columns)
    const cells = row.map((i) => lines[i]!)
    const fits =
      years.every((i) => FIGURE.test(bare(cells[i]!))) &&
      /[\u4e00-\u9fff]/.test(cells.slice(0, years[0]).join('')) &&
      cells.every((cell) => cell.length <= LONGEST_CELL && !/[。；]/.test(cell))
    if (fits) rows.push(row)
    else if (++skipped > MOST_BETWEEN) break
    if (fits) skipped = 0
    at += fits ? columns : 1
  }
  return rows
}

/** Cells are spaced out to fit: "指  标". */
const bare = (cell: string) => cell.replace(/\s+/g, '')
