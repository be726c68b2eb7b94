// Figures in one unit: 万 and 亿 and percent converted, what does not convert left as written.

/** What a unit counts, and how much of it one is. */
interface Measure {
  of: string
  factor: number
}

const MULTIPLES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }
const PARTS: Record<string, number> = { '%': 0.01, '‰': 0.001, 个百分点: 0.01, 百分点: 0.01 }

/** `3.5万个` has the unit 万个: 10,000 个. 万 alone counts what nobody names. */
export function measureOf(unit: string): Measure {
  const part = PARTS[unit.normalize('NFKC')]
  if (part !== undefined) return { of: '', factor: part }
  let rest = unit.trim()
  let factor = 1
  while (rest && MULTIPLES[rest[0]!]) {
    factor *= MULTIPLES[rest[0]!]!
    rest = rest.slice(1)
  }
  return { of: rest, factor }
}

/** The value in another unit; null where the two count different things. */
export function converted(value: number | null, from: string, to: string): number | null {
  if (value === null) return null
  if (from === to) return value
  const a = measureOf(from)
  const b = measureOf(to)
  const comparable = a.of === b.of || a.of === '' || b.of === ''
  const shares = [from, to].filter((unit) => PARTS[unit.normalize('NFKC')] !== undefined).length
  if (!comparable || shares === 1) return null
  return Number(((value * a.factor) / b.factor).toPrecision(12))
}
