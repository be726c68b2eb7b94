// The deadlines of figures on a time line: what is due by which year.
import type { IndicatorSummary, IndicatorValue } from '../server/schemas/indicators.ts'

export interface Due {
  indicator: Pick<IndicatorSummary, 'id' | 'zh' | 'en'>
  value: Pick<IndicatorValue, 'region' | 'value' | 'value_max' | 'unit' | 'comparator'>
}

export interface DueYear {
  year: number
  due: Due[]
}

/** Years with a deadline, earliest first; figures without one are left out. */
export function dueByYear(indicators: readonly IndicatorSummary[]): DueYear[] {
  const years = new Map<number, Due[]>()
  for (const { id, zh, en, values } of indicators) {
    for (const { year, region, value, value_max, unit, comparator } of values) {
      if (year === null) continue
      const due = {
        indicator: { id, zh, en },
        value: { region, value, value_max, unit, comparator },
      }
      years.set(year, [...(years.get(year) ?? []), due])
    }
  }
  return [...years].map(([year, due]) => ({ year, due })).sort((a, b) => a.year - b.year)
}

export const width = 360
const margin = 24
const head = 8
const rowHeight = 40
const foot = 22

export interface Timeline {
  height: number
  years: { year: number; x: number }[]
  rows: { region: string; y: number; marks: { year: number; x: number; count: number }[] }[]
}

/** One line a region in the order of the figures; each year's mark says how many figures are due. */
export function timelineOf(dues: readonly DueYear[]): Timeline | null {
  const [first, last] = [dues[0]?.year, dues.at(-1)?.year]
  if (first === undefined || last === undefined) return null
  const span = Math.max(1, last - first)
  const xOf = (year: number) => margin + ((year - first) / span) * (width - 2 * margin)
  const regions = [...new Set(dues.flatMap(({ due }) => due.map(({ value }) => value.region)))]
  const rows = regions.map((region, i) => ({
    region,
    y: head + i * rowHeight,
    marks: dues.flatMap(({ year, due }) => {
      const count = due.filter(({ value }) => value.region === region).length
      return count > 0 ? [{ year, x: xOf(year), count }] : []
    }),
  }))
  // Every year has its place; as many are named as have room.
  const step = Math.ceil((span + 1) / 9)
  const years = Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => first + i * step)
  return {
    height: head + regions.length * rowHeight + foot,
    years: years.filter((year) => year <= last).map((year) => ({ year, x: xOf(year) })),
    rows,
  }
}
