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

  /** A heading, paragraph or list item on a line of its own; an empty one is passed over. */
  add(kind: Exclude<Block['kind'], 'table-row'>, text: string, level = 0): void {
    const words = text.trim()
    if (words !== '') this.#blocks.push({ kind, level, ...this.#line(words) })
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
    return { format, text: this.#parts.join(''), blocks: this.#blocks }
  }

  #line(text: string): Place {
    const start = this.#length
    this.#parts.push(text, '\n')
    this.#length += text.length + 1
    return { start, end: start + text.length }
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
