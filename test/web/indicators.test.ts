import { expect, test } from 'vitest'
import type { IndicatorSummary, IndicatorValue } from '../../server/schemas/indicators.ts'
import { overviewOf } from '../../web/indicators.ts'

const value = (region: string, year: number | null, more: object = {}) =>
  ({
    region,
    year,
    per: null,
    value: 80,
    kind: 'level',
    converted: { value: 80, value_max: null },
    ...more,
  }) as IndicatorValue

const measure = (id: string, theme: string, values: IndicatorValue[]) =>
  ({ id, theme, unit: '%', values, coverage: {} }) as IndicatorSummary

const hundreds = Array.from({ length: 300 }, (_, i) => value(`r${i}`, i < 20 ? 2025 : null))

test('of hundreds of figures a card shows a few and says how many more there are', () => {
  const [card] = overviewOf([measure('a', 'safety', hundreds)], null).cards
  expect([card?.values.length, card?.more]).toEqual([6, 294])
})

test('of hundreds of regions the time line shows some and says how many it leaves out', () => {
  const { dues, left } = overviewOf([measure('a', 'safety', hundreds)], null)
  expect([dues[0]?.due.length, left]).toEqual([16, 4])
})

test('a theme narrows the cards, never the choice of themes; measures without figures are left out', () => {
  const all = [
    measure('a', 'safety', [value('r', 2025)]),
    measure('b', 'teachers', [value('r', 2025)]),
  ]
  const { themes, cards } = overviewOf([...all, measure('c', 'digital', [])], 'teachers')
  expect(themes).toEqual(['safety', 'teachers'])
  expect(cards.map(({ id }) => id)).toEqual(['b'])
})

test('a rise by so many points stretches no axis of levels', () => {
  const rise = value('b', 2025, { kind: 'change', converted: { value: 500, value_max: null } })
  const [card] = overviewOf([measure('a', 'safety', [value('a', 2025), rise])], null).cards
  expect(card?.axis).toEqual({ from: 0, to: 100 })
})
