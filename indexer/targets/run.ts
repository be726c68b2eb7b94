// States the targets of one number, or of a run of numbers that share names, years or a comparator.
import type { Target } from '../../data/schema.ts'
import type { Deadline } from '../years.ts'
import { readComparator } from './comparator.ts'
import { findIndicator, type PlacedIndicator } from './indicator.ts'
import { readLabel } from './label.ts'
import { readPeriod } from './period.ts'
import { type Reading, sentenceBefore } from './reading.ts'
import { comparatorOf, GROUP, namesOf, shareOut, yearsOf } from './spread.ts'

const DONE =
  /^[，,](?:[^，,。；;\d]{0,6})(20\d\d)年[^，,。；;]{0,8}[前底][^，,。；;\d]{0,6}(?:完成|建成|投入使用|投用|竣工|交付|达标|启用|下达(?:到校)?|到位|到岗)(?=[，,。；;]|$)/
const DATED = /^(?:[到至]?20\d\d年?(?:底前?|末|前)?|每年|每学期)/

/** The deadlines of the text, and the one it inherits where none of them governs a number. */
export interface Times {
  deadlines: Deadline[]
  inherited: number | null
}

/** A target, before it is known which indicator it answers to and for which period it holds. */
export interface Draft {
  stated: Omit<Target, 'indicator' | 'per'>
  reading: Reading
  /** The text before its clause. */
  earlier: string
  /** The words that tell its indicator: its label in full, and those around the number. */
  words: string
  around: string
  indicators: readonly PlacedIndicator[]
}

/** The drafts made whole, each step for all of them. */
export function targetsOf(drafts: Draft[]): Target[] {
  const periods = drafts.map(({ reading, earlier }) => readPeriod(reading, earlier))
  return drafts.map(({ stated, reading, words, around, indicators }, i) => ({
    quote: stated.quote,
    indicator: findIndicator(words, around, reading.mention.unit, indicators),
    label: stated.label,
    value: stated.value,
    value_max: stated.value_max,
    unit: stated.unit,
    comparator: stated.comparator,
    year: stated.year,
    per: periods[i]!,
  }))
}

/**
 * Quotes are cut from `source`, the text as it stands before signs were made half-width.
 * `previous` is the label before, for numbers that leave their noun out.
 */
export function draftsOfRun(
  run: Reading[],
  source: string,
  { deadlines, inherited }: Times,
  indicators: readonly PlacedIndicator[],
  previous: string,
): Draft[] {
  const comparators = run.map(readComparator)
  const names = namesOf(run)
  const years = yearsOf(run, deadlines)
  const drafts: Draft[] = []
  run.forEach((reading, i) => {
    const { mention, clause, text } = reading
    const label = names?.[i] ?? readLabel(reading)
    const earlier = text.slice(0, clause.start)
    const around = wordsAround(reading)
    for (const name of shareOut(label, reading)) {
      const stated = {
        quote: source.slice(clause.start, clause.end),
        label: name,
        value: mention.value,
        value_max: mention.max,
        unit: mention.unit,
        comparator: comparatorOf(comparators, comparators[i]!),
        year: years?.[i] ?? yearAt(reading, deadlines) ?? inherited,
      }
      const words = completed(name, previous, earlier)
      drafts.push({ stated, reading, earlier, words, around, indicators })
    }
  })
  return drafts
}

/**
 * 小学班额不超过45人，初中不超过50人: a bare stage of school takes the noun from the label before it.
 * 新建县第二高级中学，新增学位3600个: bare places are those of the one stage that their sentence has named.
 */
function completed(label: string, previous: string, earlier: string): string {
  if (PLACES.test(label)) return stageOf(sentenceBefore(earlier, earlier.length)) + label
  if (GROUP.exec(label)?.[0] !== label) return label
  return label + previous.replace(GROUP, '')
}
const PLACES = /^(?:公办|优质|各类)?学位数?$/

function stageOf(sentence: string): string {
  const named = STAGES.filter(([, words]) => words.test(sentence))
  return named.length === 1 ? named[0]![0] : ''
}
const STAGES: [string, RegExp][] = [
  ['幼儿园', /幼儿园|公办园|学前教育/],
  ['中小学', /小学|初中|初级中学|义务教育/],
  ['高中', /高中|高级中学/],
  ['中职', /中职|职业学校|职教中心/],
]

/** The number with its neighbourhood, and the verb that opens its clause. */
function wordsAround({ text, mention, before, near, next }: Reading): string {
  const number = text.slice(mention.start, mention.end)
  const verb = near.length < before.length ? before.replace(DATED, '').slice(0, 2) : ''
  return verb + near + number + firstItem(next)
}

/** The deadline that governs the number, or one that its own clause names behind it. */
function yearAt({ text, mention, clause, next }: Reading, deadlines: Deadline[]): number | null {
  const at = mention.start
  const governing = deadlines.findLast((one) => one.start <= at && at < one.until)
  if (governing) return governing.year
  if (mention.end + next.length < clause.end) return doneBy(text, clause.end)
  const own = deadlines.find((one) => one.start > at && one.end <= clause.end)
  return own?.year ?? doneBy(text, clause.end)
}

/** 新建小学3所，确保2024年9月前投入使用: the next clause says by when all of it is done. */
function doneBy(text: string, clauseEnd: number): number | null {
  const done = DONE.exec(text.slice(clauseEnd, clauseEnd + 40))
  return done ? Number(done[1]) : null
}

/** Up to the next member of a list; a list in brackets as in 县（市、区） is one word. */
function firstItem(text: string): string {
  return /^(?:[（(][^）)]*[）)]|[^、/])*/.exec(text)?.[0] ?? ''
}
