// Hands lists out: "A、B各1所", "A、B分别达到95%、97%以上", "2024年、2025年分别达到80%、90%".
import type { Comparator } from '../../data/schema.ts'
import type { Deadline } from '../years.ts'
import { nounBefore } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

const JOINT = /^(?:及?以[上下内]|左右|之间)?\s*[、和及与]\s*$/
const SHARED = /各(?!级|类|种|项|县|区|市|地|校)[^，,。各\d]{0,5}$/
/** Words that sort a noun by level or stage of school. */
export const GROUP =
  /^(?:国家|省|市|县|区|校|园|镇|乡)级|^(?:国家|省|市|县|区)(?=$)|^(?:普通高中|小学|初中|高中|中职|高职|本科|专科|幼儿园|学前教育|义务教育|高中阶段|城市|农村|城区|乡村)/

/** The labels of the things that share one number by 各; the label itself where it is no list. */
export function shareOut(label: string, { near }: Reading): string[] {
  const at = near.search(SHARED)
  if (at < 0) return [label]
  const things = listOf(nounBefore(near.slice(0, at)))
  if (things.length < 2) return [label]
  if (listOf(label).length === things.length) return withCommonHead(things)
  return things.map((thing) => thing + label)
}

/** 市级、省级示范校; 小学、初中在校生巩固率: the noun that the last member carries for all. */
function withCommonHead(things: string[]): string[] {
  const last = things.at(-1)!
  const kind = GROUP.exec(last)?.[0]
  const bare = things.slice(0, -1).every((thing) => GROUP.exec(thing)?.[0] === thing)
  if (!kind || !bare) return things
  return things.map((thing) => (thing === last ? thing : thing + last.slice(kind.length)))
}

/** Numbers in runs that only 、 joins: 95%、97%以上 is one run of two. */
export function runsOf(readings: Reading[]): Reading[][] {
  const runs: Reading[][] = []
  for (const reading of readings) {
    const run = runs.at(-1)
    const joined = run?.at(-1)?.clause.start === reading.clause.start && JOINT.test(reading.near)
    if (run && joined) run.push(reading)
    else runs.push([reading])
  }
  return runs
}

/** The names before a run, one for each of its numbers, or null where they do not pair off. */
export function namesOf(run: Reading[]): string[] | null {
  if (run.length < 2) return null
  const names = listOf(nounBefore(run[0]!.near))
  return names.length === run.length ? withCommonHead(names) : null
}

/** The years before a run, one for each of its numbers, or null where they do not pair off. */
export function yearsOf(run: Reading[], deadlines: Deadline[]): number[] | null {
  if (run.length < 2 || !/分别|依次/.test(run[0]!.near)) return null
  const { text, mention } = run[0]!
  const named = deadlines.filter((one) => one.start < mention.start).slice(-run.length)
  const isList = named.every(
    (one, i) => i === 0 || YEARS_JOINED.test(text.slice(named[i - 1]!.end, one.start)),
  )
  const years = named.map((one) => one.year)
  return years.length === run.length && isList && isRising(years) ? years : null
}
/** "2024年底、2025年底"; not "2024年，A达到3%；2025年，" */
const YEARS_JOINED = /^(?:年?底|末)?\s*[、，,和及与]\s*(?:到|至)?$/

function isRising(years: number[]): boolean {
  return years.every((year, i) => i === 0 || year > years[i - 1]!)
}

/** One 以上 or 不低于 speaks for the whole run. */
export function comparatorOf(run: Comparator[], own: Comparator): Comparator {
  const first = run[0]!
  const last = run.at(-1)!
  if (own !== '=') return own
  if (last === '>=' || last === '<=') return last
  return first === '>=' || first === '<=' ? first : own
}

function listOf(nouns: string): string[] {
  return nouns
    .split(/[、和与]|以及|及(?!以[上下])/)
    .map((noun) => noun.trim())
    .filter(Boolean)
}
