// What a cleaning rule is: it names what it heals and says which runs to cut. It never writes a character.
import type { Range } from '../punctuation.ts'
import type { CleanText, SourceText } from '../shapes.ts'

export interface CleanRule {
  heals: string
  /** Runs of the text as cleaned so far, in order and without overlap. */
  cuts(clean: CleanText, source: SourceText): Range[]
}
