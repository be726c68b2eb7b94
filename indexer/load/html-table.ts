// Reads the tables of a page: rows of data become rows; tables that only lay out a page do not.
import type { Cell, Place, TextBuilder } from './blocks.ts'
import { attribute, children, type Element, isElement, wordsOf } from './html-tree.ts'

/** Data stands in short cells, several to a row; a laid-out page has long ones or tables inside. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf)
  if (rows.length < 2 || holdsTable(table)) return false
  const several = rows.filter((cells) => cells.length >= 2).length
  return (
    several >= rows.length / 2 && rows.flat().every((cell) => wordsOf(cell).length <= LONGEST_CELL)
  )
}

const LONGEST_CELL = 400

export function addTable(table: Element, text: TextBuilder): void {
  /** Cells that reach down into the rows below, by column. */
  const reaching = new Map<number, { left: number; place: Place }>()
  const rows = rowsOf(table)
  const headers = headerRows(rows)
  rows.forEach((row, index) => {
    const own = cellsOf(row)
    const { cells, begun } = layOut(own, reaching)
    const header = index < headers || own.every((cell) => cell.tagName === 'th')
    const places = text.addRow(cells, header)
    for (const { column, rows } of begun) {
      const place = places[column]
      if (place) reaching.set(column, { left: rows - 1, place })
    }
  })
}

/** One, unless wide cells of the first row stand over several columns, and others reach down beside them. */
function headerRows([first]: Element[]): number {
  const cells = first ? cellsOf(first) : []
  if (cells.every((cell) => span(cell, 'colspan') === 1)) return 1
  return Math.min(MOST_HEADERS, Math.max(...cells.map((cell) => span(cell, 'rowspan'))))
}
const MOST_HEADERS = 3

/** The cells of a row by column: its own, and those that reach down from above. */
function layOut(own: Element[], reaching: Map<number, { left: number; place: Place }>) {
  const cells: Cell[] = []
  const begun: { column: number; rows: number }[] = []
  const inherit = () => {
    for (let above = reaching.get(cells.length); above; above = reaching.get(cells.length)) {
      above.left -= 1
      if (above.left === 0) reaching.delete(cells.length)
      cells.push({ above: above.place })
    }
  }
  for (const cell of own) {
    inherit()
    const rows = span(cell, 'rowspan')
    if (rows > 1) begun.push({ column: cells.length, rows })
    cells.push({ text: wordsOf(cell) })
    // The further columns of a wide cell stand empty: its words are said once.
    for (let more = span(cell, 'colspan'); more > 1; more--) cells.push({ text: '' })
  }
  inherit()
  return { cells, begun }
}

const rowsOf = (table: Element): Element[] =>
  children(table).flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })

const cellsOf = (row: Element): Element[] =>
  children(row).filter(
    (child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName),
  )

const holdsTable = (element: Element): boolean =>
  children(element).some((one) => isElement(one) && (one.tagName === 'table' || holdsTable(one)))

/** Capped, since a page may claim any number. */
function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const rows = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(rows) && rows >= 1 ? Math.min(rows, 200) : 1
}
