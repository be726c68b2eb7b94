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
import { comparatorOf, namesOf, runsOf, shareOut, yearsOf } from './spread.ts'

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
  const times = {
    deadlines: findDeadlines(passage.text, yearContext),
    inherited: inheritedYear(yearContext),
  }
  return runsOf(readings).flatMap((run) => targetsOfRun(run, passage.text, times, context))
}

interface Times {
  deadlines: Deadline[]
  inherited: number | null
}

/** A run is one number, or several that share names, years or a comparator. */
function targetsOfRun(
  run: Reading[],
  source: string,
  { deadlines, inherited }: Times,
  { indicators }: TargetContext,
): Target[] {
  const comparators = run.map(readComparator)
  const names = namesOf(run)
  const years = yearsOf(run, deadlines)
  return run.flatMap((reading, i) => {
    const { mention, clause, text } = reading
    const label = names?.[i] ?? readLabel(reading)
    return shareOut(label, reading).map((name) => ({
      quote: source.slice(clause.start, clause.end),
      indicator: findIndicator(name, wordsAround(reading), mention.unit, indicators),
      label: name,
      value: mention.value,
      value_max: mention.max,
      unit: mention.unit,
      comparator: comparatorOf(comparators, comparators[i]!),
      year: years?.[i] ?? yearAt(reading, deadlines) ?? inherited,
      per: readPeriod(reading, text.slice(0, clause.start)),
    }))
  })
}

/** The number with its neighbourhood, and the verb that opens its clause. */
function wordsAround({ text, mention, before, near, next }: Reading): string {
  const number = text.slice(mention.start, mention.end)
  const verb = near.length < before.length ? before.slice(0, 2) : ''
  return verb + near + number + next
}

/** The deadline that governs the number, or one that its own clause names behind it. */
function yearAt({ mention, clause, next }: Reading, deadlines: Deadline[]): number | null {
  const at = mention.start
  const governing = deadlines.findLast((one) => one.start <= at && at < one.until)
  if (governing) return governing.year
  if (mention.end + next.length < clause.end) return null
  return deadlines.find((one) => one.start > at && one.end <= clause.end)?.year ?? null
}
