// Reads the targets of a text: every number it pledges, with what it speaks of and by when.
import type { Target } from '../../data/schema.ts'
import type { Passage } from '../shapes.ts'
import { type Deadline, findDeadlines, inheritedYear } from '../years.ts'
import { findClauses } from './clauses.ts'
import { readComparator } from './comparator.ts'
import { countsNothing } from './exclude/counts-nothing.ts'
import { countsTime } from './exclude/counts-time.ts'
import { isOrdinal } from './exclude/is-ordinal.ts'
import { setsCondition } from './exclude/sets-condition.ts'
import { standsInName } from './exclude/stands-in-name.ts'
import { statesBaseline } from './exclude/states-baseline.ts'
import { sumsUpList } from './exclude/sums-up-list.ts'
import { findIndicator, type PlacedIndicator } from './indicator.ts'
import { readLabel } from './label.ts'
import { findMentions } from './mentions.ts'
import { toHalfWidth } from './numerals.ts'
import { readPeriod } from './period.ts'
import { type Reading, readingsOf } from './reading.ts'
import { shareOut } from './spread.ts'

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
  setsCondition,
]

/** The targets of one passage in the order of its words. */
export function readTargets(
  passage: Pick<Passage, 'text' | 'section' | 'cells'>,
  context: TargetContext,
): Target[] {
  const text = toHalfWidth(passage.text)
  const clauses = findClauses(text)
  const pledged = readingsOf(text, clauses, findMentions(text)).filter(
    (reading) => !EXCLUSIONS.some((excludes) => excludes(reading)),
  )
  if (pledged.length === 0) return []
  const readings = readingsOf(
    text,
    clauses,
    pledged.map((reading) => reading.mention),
  )
  const yearContext = { ...context, section: passage.section }
  const deadlines = findDeadlines(passage.text, yearContext)
  const inherited = inheritedYear(yearContext)
  return readings.flatMap((reading) => {
    const { mention, clause } = reading
    const label = readLabel(reading)
    const around = reading.near + reading.text.slice(mention.start, mention.end) + reading.next
    return shareOut(label, reading).map((name) => ({
      quote: passage.text.slice(clause.start, clause.end),
      indicator: findIndicator(name, around, mention.unit, context.indicators),
      label: name,
      value: mention.value,
      value_max: mention.max,
      unit: mention.unit,
      comparator: readComparator(reading),
      year: yearAt(mention.start, deadlines) ?? inherited,
      per: readPeriod(reading, text.slice(0, clause.start)),
    }))
  })
}

function yearAt(at: number, deadlines: Deadline[]): number | null {
  const governing = deadlines.findLast((one) => one.start <= at && at < one.until)
  return governing?.year ?? null
}
