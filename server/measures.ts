// Figures in one unit: 万 and 亿, percent and per mille converted; what does not convert left as written.

/** What a unit counts, and how much of it one is. Only units of one kind convert. */
export interface Measure {
  of: string
  factor: number
}

const MULTIPLES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** Points say by how much a share changes, shares how high it is: never one another's. */
const SHARES: Record<string, Measure> = {
  '%': { of: 'share', factor: 0.01 },
  '‰': { of: 'share', factor: 0.001 },
  成: { of: 'share', factor: 0.1 },
  百分点: { of: 'points', factor: 0.01 },
  个百分点: { of: 'points', factor: 0.01 },
}

/** Words that count the same things one by one, so that only the indicator says what they are. */
const COUNTERS = [
  ['things', '个所座家处间项种门件条节堂套'],
  ['people', '人名位'],
] as const

const ALSO: Record<string, Measure> = {
  分钟: { of: '小时', factor: 1 / 60 },
  个小时: { of: '小时', factor: 1 },
  课时: { of: '学时', factor: 1 },
  个课时: { of: '学时', factor: 1 },
  个学时: { of: '学时', factor: 1 },
  美元: { of: '美元', factor: 1 },
}

/** `3.5万个` has the unit 万个: 10,000 things. 万 alone counts what nobody names. */
export function measureOf(unit: string): Measure {
  const plain = unit
    .normalize('NFKC')
    .trim()
    .replace(/^[余多]/, '')
  const share = SHARES[plain]
  if (share) return share
  let rest = plain
  let factor = 1
  while (rest && MULTIPLES[rest[0]!]) {
    factor *= MULTIPLES[rest[0]!]!
    rest = rest.slice(1)
  }
  rest = rest.replace(/^[余多]/, '')
  const also = ALSO[rest]
  if (also) return { of: also.of, factor: factor * also.factor }
  const counter = rest.length === 1 ? COUNTERS.find(([, words]) => words.includes(rest)) : undefined
  return { of: counter ? counter[0] : rest, factor }
}

/** The value in another unit; null where the two count different things. */
export function converted(value: number | null, from: string, to: string): number | null {
  if (value === null) return null
  if (from === to) return value
  const a = measureOf(from)
  const b = measureOf(to)
  if (a.of !== b.of && !countsUnnamed(a, b)) return null
  return Number(((value * a.factor) / b.factor).toPrecision(12))
}

/** 3万 of an indicator of people are people; a share or a change is never left unnamed. */
const countsUnnamed = (a: Measure, b: Measure) =>
  (a.of === '' || b.of === '') && ![a.of, b.of].some((of) => of === 'share' || of === 'points')

/** Whether the figure says by how much a share changes. */
export const isChange = (unit: string): boolean => measureOf(unit).of === 'points'
