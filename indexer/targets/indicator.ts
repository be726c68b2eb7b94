// Finds the codebook's indicator for a number by its label, its clause and its unit.
import type { Indicator } from '../../data/schema.ts'
import { PERCENT } from './units.ts'

export type PlacedIndicator = Indicator & { topic: string; theme: string }

interface Compiled {
  id: string
  isPerHead: boolean
  /** Any of `match`, to pass over most indicators with one test. */
  any: RegExp
  match: RegExp[]
  not: RegExp[]
}

const SCALE = /^(?:十|百|千)?(?:万亿|万|亿)|^[千百](?=.)/
/** Measures that plans use for the same thing. */
const ALIKE = [
  ['名', '人', '位'],
  ['所', '个', '家', '座', '处', '园', '校', '间', ''],
  ['次', '场', '场次', '期'],
  ['项', '个', '件'],
  ['小时', '个小时'],
  ['课时', '个课时', '学时', '个学时', '节'],
  ['个百分点', '百分点'],
  ['系数', '指数', ''],
  ['平方米', '㎡', 'm²'],
  ['公里', '千米'],
]
/** 每百名学生拥有骨干教师数 is a density; it says nothing on how many there are. */
const PER_HEAD = /每[百千万十\d]|生均|人均|师均|班均/
/** Candidates by the unit of a target; kept for as long as the list of indicators lives. */
const known = new WeakMap<readonly PlacedIndicator[], Map<string, Compiled[]>>()

/**
 * The id of the most specific indicator, or null. Specific is the one with the longest match in the
 * label; where none matches there, the one with the longest match in the words around the number.
 * A share never answers to a count, nor a density (每百名学生…) to a number of things.
 */
export function findIndicator(
  label: string,
  around: string,
  unit: string,
  indicators: readonly PlacedIndicator[],
): string | null {
  let best: string | null = null
  let bestScore = 0
  const words = `${label}\n${around}`
  const isPerHead = PER_HEAD.test(label)
  for (const candidate of candidatesFor(unit, indicators)) {
    if (!candidate.any.test(words) || (isPerHead && !candidate.isPerHead)) continue
    const inLabel = longestMatch(candidate.match, label)
    const score = inLabel > 0 ? 1000 + inLabel : longestMatch(candidate.match, around)
    if (score <= bestScore || candidate.not.some((not) => not.test(words))) continue
    best = candidate.id
    bestScore = score
  }
  return best
}

function candidatesFor(unit: string, indicators: readonly PlacedIndicator[]): Compiled[] {
  const byUnit = known.get(indicators) ?? index(indicators)
  known.set(indicators, byUnit)
  return byUnit.get(withoutScale(unit)) ?? []
}

function index(indicators: readonly PlacedIndicator[]): Map<string, Compiled[]> {
  const byUnit = new Map<string, Compiled[]>()
  for (const indicator of indicators) {
    const compiled = compile(indicator)
    for (const unit of unitsOf(indicator)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), compiled])
  }
  return byUnit
}

function compile({ id, zh, match, not = [] }: PlacedIndicator): Compiled {
  return {
    id,
    isPerHead: PER_HEAD.test(zh),
    any: new RegExp(match.map((source) => `(?:${source})`).join('|'), 'u'),
    match: match.map((source) => new RegExp(source, 'u')),
    not: not.map((source) => new RegExp(source, 'u')),
  }
}

/** The units in which a target may speak to the indicator; of shares those of shares alone. */
function unitsOf({ unit, units = [] }: PlacedIndicator): Set<string> {
  const written = [unit, ...units].map(withoutScale)
  const alike = ALIKE.filter((group) => written.some((one) => one && group.includes(one)))
  const share = PERCENT.has(unit)
  return new Set([...written, ...alike.flat()].filter((one) => PERCENT.has(one) === share))
}

function withoutScale(unit: string): string {
  return unit.replace(SCALE, '').replace(/^[余多]/, '')
}

function longestMatch(patterns: RegExp[], text: string): number {
  return Math.max(0, ...patterns.map((pattern) => pattern.exec(text)?.[0].length ?? 0))
}
