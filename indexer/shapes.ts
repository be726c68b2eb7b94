// The values that travel down the pipeline, from the stored file to the commitments.
import type { Agencies, Plan } from '../data/schema.ts'

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

/**
 * A block that the format itself marks. Offsets are UTF-16 code units into `SourceText.text`.
 * A table row lists its cells; `header` is true for the row that names the columns.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-row'
  start: number
  end: number
  /** Depth of a heading or list item, from 1; 0 for the rest. */
  level: number
  cells?: { start: number; end: number }[]
  header?: boolean
}

/** The text of a source. For .txt and .md it is the decoded file itself; for the rest what was taken from it. */
export interface SourceText {
  format: Format
  text: string
  /** In order and without overlap; empty where the format marks nothing (.txt). */
  blocks: Block[]
  /** Runs inside the blocks that are the format's own marks (emphasis, links, cell borders), not words. */
  markup?: { start: number; end: number }[]
  /** Runs inside the blocks that the format sets in bold, in order. */
  bold?: { start: number; end: number }[]
  /** What a reader must know of the reading: pages or text left out, in a sentence. */
  warnings?: string[]
}

export interface LoadedPlan {
  plan: Plan
  source: SourceText
}

/** Text without debris; `at[i]` is the place in the source of the character `i`. */
export interface CleanText {
  text: string
  at: Uint32Array
}

/** A stretch of a plan that pledges something, before it is labelled. */
export interface Passage {
  /** Verbatim, debris healed. */
  text: string
  /** Headings above it, outermost first. */
  section: string[]
  agencies: Agencies
  /** The run of the source it was read from. */
  start: number
  end: number
  /** For a row of a table: its cells by the heading of their column. */
  cells?: { column: string; text: string }[]
  /**
   * The deadline that governs it from outside, where one does: of the lead-in above its list
   * ("到2025年，实现以下目标："), of the note that closes its item, of a column of its table.
   */
  governingYear?: number
  /** Where that deadline stands: "lead …", "note …" or "column …" with its words. */
  governedBy?: string
}
