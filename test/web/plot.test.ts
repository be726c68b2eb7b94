import { expect, test } from 'vitest'
import type { IndicatorValue } from '../../server/schemas/indicators.ts'
import { plotOf, width } from '../../web/plot.ts'

type Given = Partial<Omit<IndicatorValue, 'converted'>> & { value: number }

function stated(region: string, given: Given, convertible = true): IndicatorValue {
  const plain = { value_max: null, unit: '%', comparator: '=' as const, year: null, per: null }
  const rest = { quote: '', label: '', kind: 'level' as const, commitment: region, plan: region }
  const all = { ...plain, ...rest, region, ...given }
  const converted = convertible
    ? { value: all.value, value_max: all.value_max }
    : { value: null, value_max: null }
  return { ...all, converted }
}
const plot = (...values: IndicatorValue[]) => plotOf({ unit: '%', values })
const rows = (...values: IndicatorValue[]) => plot(...values)!.groups.flatMap((one) => one.rows)

test('each deadline has a group and a mark of its own; none is an open circle', () => {
  const shown = plot(
    stated('a', { value: 80, year: 2022 }),
    stated('b', { value: 90 }),
    stated('c', { value: 85, year: 2025 }),
  )!
  expect(shown.groups.map(({ group, shape }) => [group.year, shape])).toEqual([
    [2022, 'circle'],
    [2025, 'square'],
    [null, 'open'],
  ])
})

test('marks stand where their figures say, within the drawing', () => {
  const [full, half, none] = rows(
    stated('a', { value: 100 }),
    stated('b', { value: 50 }),
    stated('c', { value: 0 }),
  )
  expect(half!.x).toBe(width / 2)
  expect(full!.x).toBeLessThan(width)
  expect(none!.x).toBeGreaterThan(0)
})

test('an open pledge points to its open side; a range ends in a second mark', () => {
  const [range, most, least] = rows(
    stated('c', { value: 70, value_max: 90, comparator: 'range' }),
    stated('b', { value: 60, comparator: '<=' }),
    stated('a', { value: 50, comparator: '>=' }),
  )
  expect(range!.range).toBe(true)
  expect(most!.to).toBeLessThan(most!.x)
  expect(least!.to).toBeGreaterThan(least!.x)
})

test('changes and units that do not convert are not drawn but named', () => {
  const shown = plot(
    stated('a', { value: 80 }),
    stated('b', { value: 5, kind: 'change' }),
    stated('c', { value: 3, unit: '所' }, false),
  )!
  expect(shown.groups.flatMap(({ rows }) => rows)).toHaveLength(1)
  expect(shown.left.map(({ region }) => region)).toEqual(['b', 'c'])
  expect(plot(stated('b', { value: 5, kind: 'change' }))).toBeNull()
})
