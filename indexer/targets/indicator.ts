// Finds the codebook's indicator for a number by its label, its clause and its unit.
import type { Indicator } from '../../data/schema.ts'

export type PlacedIndicator = Indicator & { topic: string; theme: string }

interface Compiled {
  indicator: PlacedIndicator
  match: RegExp[]
  not: RegExp[]
  units: Set<string>
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
  ['%', '成', ''],
  ['个百分点', '百分点'],
  ['平方米', '㎡', 'm²'],
  ['公里', '千米'],
]
const compiled = new WeakMap<readonly PlacedIndicator[], Compiled[]>()

/**
 * The id of the most specific indicator, or null. Specific is the one with the longest match in the
 * label; where none matches there, the one with the longest match in the words around the number.
 */
export function findIndicator(
  label: string,
  around: string,
  unit: string,
  indicators: readonly PlacedIndicator[],
): string | null {
  let best: string | null = null
  let bestScore = 0
  for (const candidate of compile(indicators)) {
    if (!candidate.units.has(withoutScale(unit))) continue
    const inLabel = longestMatch(candidate.match, label)
    const score = inLabel > 0 ? 1000 + inLabel : longestMatch(candidate.match, around)
    if (score <= bestScore || candidate.not.some((not) => not.test(`${label} ${around}`))) continue
    best = candidate.indicator.id
    bestScore = score
  }
  return best
}

function compile(indicators: readonly PlacedIndicator[]): Compiled[] {
  const known = compiled.get(indicators)
  if (known) return known
  const made = indicators.map((indicator) => ({
    indicator,
    match: indicator.match.map((source) => new RegExp(source, 'u')),
    not: (indicator.not ?? []).map((source) => new RegExp(source, 'u')),
    units: unitsOf(indicator),
  }))
  compiled.set(indicators, made)
  return made
}

function unitsOf({ unit, units = [] }: PlacedIndicator): Set<string> {
  const written = [unit, ...units].map(withoutScale)
  const alike = ALIKE.filter((group) => written.some((one) => one && group.includes(one)))
  return new Set([...written, ...alike.flat()])
}

function withoutScale(unit: string): string {
  return unit.replace(SCALE, '')
}

function longestMatch(patterns: RegExp[], text: string): number {
  return Math.max(0, ...patterns.map((pattern) => pattern.exec(text)?.[0].length ?? 0))
}
