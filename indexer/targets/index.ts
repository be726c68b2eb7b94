// Reads the targets of a passage: every number it pledges, with what it speaks of and by when.
import type { Target } from '../../data/schema.ts'
import type { Passage } from '../shapes.ts'
import { findDeadlines, findPastYears, inheritedYear } from '../years.ts'
import { findClauses } from './clauses.ts'
import { countsNothing } from './exclude/counts-nothing.ts'
import { countsTime } from './exclude/counts-time.ts'
import { isOrdinal } from './exclude/is-ordinal.ts'
import { namesAgents } from './exclude/names-agents.ts'
import { setsRate } from './exclude/sets-rate.ts'
import { sortsThings } from './exclude/sorts-things.ts'
import { standsInName } from './exclude/stands-in-name.ts'
import { statesBaseline } from './exclude/states-baseline.ts'
import { sumsUpList } from './exclude/sums-up-list.ts'
import type { PlacedIndicator } from './indicator.ts'
import { findMentions } from './mentions.ts'
import { toHalfWidth } from './numerals.ts'
import { type Reading, readingsOf } from './reading.ts'
import { targetsOfRun } from './run.ts'
import { runsOf } from './spread.ts'
import { readMeasures, readRow } from './table.ts'

export type { PlacedIndicator } from './indicator.ts'

export interface TargetContext {
  planYears: { from: number; to: number }
  indicators: readonly PlacedIndicator[]
  /** The deadline of the lead-in that governs the text, where there is one. */
  governingYear?: number | null
}

/** Why a number pledges nothing; the first rule that holds discards it. */
const EXCLUSIONS: ((reading: Reading) => boolean)[] = [
  standsInName,
  isOrdinal,
  countsTime,
  sumsUpList,
  countsNothing,
  statesBaseline,
  setsRate,
  namesAgents,
  sortsThings,
]

/** The targets of one passage in the order of its words; of a table row, those of its target columns. */
export function readTargets(
  passage: Pick<Passage, 'text' | 'section' | 'cells'>,
  context: TargetContext,
): Target[] {
  const inherit = () => inheritedYear({ ...context, section: passage.section })
  const row = passage.cells && readRow(passage.text, passage.cells, context, inherit)
  if (row) return row
  const measured = passage.cells ? readMeasures(passage.text, passage.cells, context, inherit) : []
  return [...readProse(passage.text, inherit, context), ...measured]
}

function readProse(source: string, inherit: () => number | null, context: TargetContext): Target[] {
  const text = toHalfWidth(source)
  const found = findMentions(text)
  if (found.length === 0) return []
  const clauses = findClauses(text)
  const past = findPastYears(text, context)
  const pledged = readingsOf(text, clauses, found).filter(
    (reading) =>
      !EXCLUSIONS.some((excludes) => excludes(reading)) &&
      !past.some(
        ({ start, until }) => start < reading.mention.start && reading.mention.end <= until,
      ),
  )
  if (pledged.length === 0) return []
  const mentions = pledged.map((reading) => reading.mention)
  const times = { deadlines: findDeadlines(text, context), inherited: inherit() }
  const targets: Target[] = []
  for (const run of runsOf(readingsOf(text, clauses, mentions))) {
    const previous = targets.at(-1)?.label ?? ''
    targets.push(...targetsOfRun(run, source, times, context.indicators, previous))
  }
  return targets
}
