import { expect, test } from 'vitest'
import type { IndicatorValue } from '../../server/schemas/indicators.ts'
import { axisOf, byDeadline, placeOn, regionsOf } from '../../web/measure.ts'

function stated(region: string, value: number, year: number | null = null): IndicatorValue {
  const figure = { value_max: null, unit: '%', comparator: '>=' as const, per: null }
  const rest = { ...figure, quote: '', label: '', kind: 'level' as const }
  const converted = { value, value_max: null }
  return { region, plan: region, commitment: region, value, year, converted, ...rest }
}

test('figures with different deadlines never stand in one group', () => {
  const groups = byDeadline([stated('a', 1, 2025), stated('b', 2), stated('c', 3, 2022)], 'value')
  expect(groups.map(({ year }) => year)).toEqual([2022, 2025, null])
})

test('within a deadline the greatest stands first, or the regions in order', () => {
  const values = [stated('b', 80, 2025), stated('a', 80, 2025), stated('c', 92, 2025)]
  const regions = (sort: 'value' | 'region') =>
    byDeadline(values, sort)[0]?.values.map(({ region }) => region)
  expect(regions('value')).toEqual(['c', 'b', 'a'])
  expect(regions('region')).toEqual(['a', 'b', 'c'])
})

test('shares are drawn on the whole, other figures up to a round number', () => {
  expect(axisOf({ unit: '%', values: [stated('a', 92)] })).toEqual({ from: 0, to: 100 })
  expect(axisOf({ unit: '个', values: [stated('a', 3600)] })).toEqual({ from: 0, to: 5000 })
  expect(axisOf({ unit: '%', values: [stated('a', 120)] })).toEqual({ from: 0, to: 200 })
})

test('no dot falls off its axis', () => {
  expect(placeOn({ from: 0, to: 100 }, 150)).toBe(100)
  expect(placeOn({ from: 0, to: 200 }, 50)).toBe(25)
})

test('a region with two figures counts once', () => {
  expect(regionsOf({ values: [stated('a', 1), stated('a', 2), stated('b', 3)] })).toBe(2)
})
