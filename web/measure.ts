// Figures of one indicator, ready to be set side by side.
import type { IndicatorSummary, IndicatorValue } from '../server/schemas/indicators.ts'

export interface DeadlineGroup {
  /** null: no deadline stated. */
  year: number | null
  per: IndicatorValue['per']
  values: IndicatorValue[]
}

/** Values by deadline and period, earliest deadline first: only those in a group compare. */
export function byDeadline(
  values: readonly IndicatorValue[],
  sort: 'value' | 'region',
): DeadlineGroup[] {
  const groups = new Map<string, DeadlineGroup>()
  for (const value of values) {
    const key = `${value.year} ${value.per}`
    const group = groups.get(key) ?? { year: value.year, per: value.per, values: [] }
    group.values.push(value)
    groups.set(key, group)
  }
  for (const { values: some } of groups.values()) {
    if (sort === 'value') some.sort((a, b) => top(b) - top(a))
    else some.sort((a, b) => a.region.localeCompare(b.region))
  }
  return [...groups.values()].sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999))
}

const top = ({ converted, value }: IndicatorValue) =>
  converted.value_max ?? converted.value ?? value

export interface Axis {
  from: number
  to: number
}

/** A figure that stands on the indicator's axis: no rise by so many points, and in a unit that converts. */
export const isLevel = ({ kind, converted }: Pick<IndicatorValue, 'kind' | 'converted'>): boolean =>
  kind === 'level' && converted.value !== null

/** Shares stand on 0 to 100; other figures from 0 to a round number above the greatest. */
export function axisOf({ unit, values }: Pick<IndicatorSummary, 'unit' | 'values'>): Axis {
  const greatest = Math.max(0, ...values.filter(isLevel).map(top))
  if (unit === '%' && greatest <= 100) return { from: 0, to: 100 }
  const scale = 10 ** Math.floor(Math.log10(greatest || 1))
  const steps = [1, 2, 5, 10].find((step) => step * scale >= greatest) ?? 10
  return { from: 0, to: steps * scale }
}

/** Place on the axis in percent of its length, within it. */
export function placeOn({ from, to }: Axis, value: number): number {
  return Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100))
}

export function regionsOf({ values }: Pick<IndicatorSummary, 'values'>): number {
  return new Set(values.map(({ region }) => region)).size
}
