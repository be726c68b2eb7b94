// Reads what prose pledges in numbers, of many texts at once.
import type { Target } from '../../data/schema.ts'
import { findDeadlines, findPastYears, type YearContext } from '../years.ts'
import { type Clause, findClauses } from './clauses.ts'
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
import { findMentions, type Mention } from './mentions.ts'
import { toHalfWidth } from './numerals.ts'
import { type Reading, readingsOf } from './reading.ts'
import { type Draft, draftsOfRun, targetsOf } from './run.ts'
import { runsOf } from './spread.ts'

/** A text and what governs it from outside. */
export interface Prose {
  text: string
  context: YearContext & { indicators: readonly PlacedIndicator[] }
  /** The deadline that it inherits. */
  inherit: () => number | null
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

/** The numbers of a text. */
interface Numbers {
  prose: Prose
  /** The text in half-width signs. */
  text: string
  mentions: Mention[]
  clauses: Clause[]
}

/**
 * The targets of each text, in the order of its words. One step for all texts after the other: the
 * patterns of all steps together would not fit the processor's caches.
 */
export function readProse(texts: Prose[]): Target[][] {
  const found = pledged(numbersIn(texts))
  const drafts = found.map(draftsOf)
  const targets = targetsOf(drafts.flat())[Symbol.iterator]()
  const read = new Map(
    found.map(({ prose }, i) => [prose, drafts[i]!.map(() => targets.next().value!)]),
  )
  return texts.map((prose) => read.get(prose) ?? [])
}

/** Of the texts that hold any. */
function numbersIn(texts: Prose[]): Numbers[] {
  return texts
    .map((prose) => ({ prose, text: toHalfWidth(prose.text) }))
    .map((one) => ({ ...one, mentions: findMentions(one.text) }))
    .filter(({ mentions }) => mentions.length > 0)
    .map((one) => ({ ...one, clauses: findClauses(one.text) }))
}

/** Those that pledge something. */
function pledged(found: Numbers[]): Numbers[] {
  let readings = found.map(({ text, clauses, mentions }) => readingsOf(text, clauses, mentions))
  for (const excludes of EXCLUSIONS)
    readings = readings.map((some) => some.filter((reading) => !excludes(reading)))
  return found
    .map((one, i) => ({ ...one, mentions: ahead(one, readings[i]!) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/** Those that do not stand with a year before the plan. */
function ahead({ text, prose }: Numbers, readings: Reading[]): Mention[] {
  const past = readings.length > 0 ? findPastYears(text, prose.context) : []
  return readings
    .map(({ mention }) => mention)
    .filter((mention) =>
      past.every(({ start, until }) => start >= mention.start || mention.end > until),
    )
}

function draftsOf({ prose, text, clauses, mentions }: Numbers): Draft[] {
  const { context, inherit } = prose
  const times = { deadlines: findDeadlines(text, context), inherited: inherit() }
  const drafts: Draft[] = []
  for (const run of runsOf(readingsOf(text, clauses, mentions))) {
    const previous = drafts.at(-1)?.stated.label ?? ''
    drafts.push(...draftsOfRun(run, prose.text, times, context.indicators, previous))
  }
  return drafts
}
