// Reads the targets of passages: every number they pledge, with what it speaks of and by when.
import type { Target } from '../../data/schema.ts'
import type { Passage } from '../shapes.ts'
import { inheritedYear } from '../years.ts'
import type { PlacedIndicator } from './indicator.ts'
import { readProse } from './prose.ts'
import { readMeasures, readRow } from './table.ts'

export type { PlacedIndicator } from './indicator.ts'

export interface TargetContext {
  planYears: { from: number; to: number }
  indicators: readonly PlacedIndicator[]
  /** The deadline of the lead-in that governs the text, where there is one. */
  governingYear?: number | null
}

type Read = Pick<Passage, 'text' | 'section' | 'cells'>

/** The targets of one passage in the order of its words; of a table row, those of its target columns. */
export const readTargets = (passage: Read, context: TargetContext): Target[] =>
  readAllTargets([passage], [context])[0]!

/** The same of many passages, each with its context. */
export function readAllTargets(passages: Read[], contexts: TargetContext[]): Target[][] {
  const inherits = passages.map((passage, i) => inheriting(passage, contexts[i]!))
  const rows = passages.map(({ text, cells }, i) =>
    cells ? readRow(text, cells, contexts[i]!, inherits[i]!) : null,
  )
  const prose = readProse(
    passages
      .map(({ text }, i) => ({ text, context: contexts[i]!, inherit: inherits[i]! }))
      .filter((_, i) => !rows[i]),
  )[Symbol.iterator]()
  return passages.map(({ text, cells }, i) => {
    if (rows[i]) return rows[i]
    const targets = prose.next().value!
    return cells ? [...targets, ...readMeasures(text, cells, contexts[i]!, inherits[i]!)] : targets
  })
}

const inheriting =
  ({ section }: Read, context: TargetContext) =>
  () =>
    inheritedYear({ ...context, section })
