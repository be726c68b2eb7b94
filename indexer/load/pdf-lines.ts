// Puts the pieces of a PDF page together to lines, top to bottom, and lines to cells where gaps divide them.

/** A run of text; places and sizes in points, y upward from the foot of the page. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
}

export interface PdfLine {
  /** The cells of the line: one, unless wide gaps divide it. */
  cells: { text: string; x: number; end: number }[]
  y: number
  size: number
}

export function linesOf(pieces: Piece[]): PdfLine[] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    // Half a character up or down is still the same line (superscripts, mixed fonts).
    if (row && Math.abs(row[0]!.y - piece.y) < Math.min(row[0]!.size, piece.size) / 2)
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x)))
}

function lineOf(row: Piece[]): PdfLine {
  const cells: PdfLine['cells'] = []
  for (const piece of row) {
    const last = cells.at(-1)
    const gap = last ? piece.x - last.end : 0
    if (!last || gap > WIDE_GAP * piece.size) {
      cells.push({ text: piece.text, x: piece.x, end: piece.x + piece.width })
    } else {
      last.text += needsSpace(last.text, piece.text, gap, piece.size)
        ? ` ${piece.text}`
        : piece.text
      last.end = Math.max(last.end, piece.x + piece.width)
    }
  }
  for (const cell of cells) cell.text = cell.text.trim()
  return { cells, y: row[0]!.y, size: Math.max(...row.map((piece) => piece.size)) }
}

/** In characters: the columns of a table stand at least so far apart; justified text stays below. */
const WIDE_GAP = 0.4

/** Words of Latin script are divided by a space that the file may give as a gap only. */
const needsSpace = (before: string, after: string, gap: number, size: number) =>
  gap > 0.25 * size && /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after)
