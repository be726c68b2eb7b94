// Puts the text of a source together from its blocks, keeping where each stands.
import type { Block, Format, SourceText } from '../shapes.ts'

export interface Place {
  start: number
  end: number
}

/** A cell's own text, or the place of the cell above that spans down to it. */
export type Cell = { text: string } | { above: Place }

export class TextBuilder {
  #parts: string[] = []
  #length = 0
  readonly #blocks: Block[] = []
  readonly #bold: Place[] = []

  /** A heading, paragraph or list item on a line of its own; an empty one is passed over. */
  add(kind: Exclude<Block['kind'], 'table-row'>, text: string, level = 0): void {
    const { words, bold } = unmarked(text)
    if (words === '') return
    const block = { kind, level, ...this.#line(words) }
    this.#blocks.push(block)
    for (const { start, end } of bold)
      this.#bold.push({ start: block.start + start, end: block.start + end })
  }

  /**
   * A row of a table, its cells divided by tabs.
   * @returns the places of the cells
   */
  addRow(cells: Cell[], header: boolean): Place[] {
    const own = cells.flatMap((cell) => ('text' in cell ? [oneLine(cell.text)] : []))
    if (own.join('') === '') return []
    const row = this.#line(own.join('\t'))
    let at = row.start
    const places = cells.map((cell) => {
      if (!('text' in cell)) return cell.above
      const place = { start: at, end: at + oneLine(cell.text).length }
      at = place.end + 1
      return place
    })
    this.#blocks.push({ kind: 'table-row', level: 0, ...row, cells: places, header })
    return places
  }

  build(format: Format): SourceText {
    return { format, text: this.#parts.join(''), blocks: this.#blocks, bold: this.#bold }
  }

  #line(text: string): Place {
    const start = this.#length
    this.#parts.push(text, '\n')
    this.#length += text.length + 1
    return { start, end: start + text.length }
  }
}

/** Set around words in bold while they are taken together; no text holds them. */
export const BOLD = { opens: '\ue001', closes: '\ue002' }
const BOLD_MARKS = /[\ue001\ue002]/g

/** The text without the marks of what is bold and blanks around, and where in it that stands. */
function unmarked(text: string): { words: string; bold: Place[] } {
  const plain = text.replace(BOLD_MARKS, '')
  const indent = plain.length - plain.trimStart().length
  const words = plain.trim()
  const bold: Place[] = []
  let marks = 0
  let start = -1
  for (const { index, 0: mark } of text.matchAll(BOLD_MARKS)) {
    const at = Math.min(Math.max(index - marks++ - indent, 0), words.length)
    if (mark === BOLD.opens) start = at
    else if (start >= 0 && at > start) bold.push({ start, end: at })
  }
  return { words, bold }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
