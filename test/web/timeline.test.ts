import { expect, test } from 'vitest'
import type { IndicatorSummary } from '../../server/schemas/indicators.ts'
import { dueByYear, timelineOf, width } from '../../web/timeline.ts'

const measure = (...values: [region: string, year: number | null][]) =>
  ({ id: 'm', values: values.map(([region, year]) => ({ region, year })) }) as IndicatorSummary

test('figures are gathered by deadline, earliest first; those without one are left out', () => {
  const dues = dueByYear([measure(['a', 2025], ['b', 2022], ['c', null]), measure(['a', 2022])])
  expect(dues.map(({ year, due }) => [year, due.length])).toEqual([
    [2022, 2],
    [2025, 1],
  ])
})

test('each region has a line, each year its place on it, with how many are due', () => {
  const line = timelineOf(dueByYear([measure(['a', 2020], ['a', 2020], ['b', 2030])]))!
  expect(line.rows.map(({ region, marks }) => [region, marks.map(({ count }) => count)])).toEqual([
    ['a', [2]],
    ['b', [1]],
  ])
  const [first, last] = [line.rows[0]!.marks[0]!.x, line.rows[1]!.marks[0]!.x]
  expect(first).toBeGreaterThan(0)
  expect(last).toBeLessThan(width)
  expect(line.years.length).toBeLessThanOrEqual(9)
})

test('without a deadline there is no line', () => {
  expect(timelineOf(dueByYear([measure(['a', null])]))).toBeNull()
})
