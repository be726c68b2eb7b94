import { expect, test } from 'vitest'
import type { IndicatorValue } from '../../server/schemas/indicators.ts'
import { figureIn, sorted } from '../../web/indicator.ts'
import { zh } from './i18n/whole.ts'

function stated(region: string, value: number, year: number | null = null): IndicatorValue {
  const figure = { value_max: null, unit: '%', comparator: '>=' as const, per: null }
  const rest = { ...figure, quote: '', label: '', kind: 'level' as const }
  const converted = { value, value_max: null }
  return { region, plan: region, commitment: region, value, year, converted, ...rest }
}
const values = [stated('c', 80, 2025), stated('b', 95), stated('a', 90, 2022), stated('d', 99)]
const order = (sort: 'deadline' | 'value' | 'region') =>
  sorted(values, sort, (id) => id, 'en').map(({ region }) => region)

test('by deadline: the earliest first, those without one last, the greatest of them first', () => {
  expect(order('deadline')).toEqual(['a', 'c', 'd', 'b'])
})

test('by value or by region', () => {
  expect(order('value')).toEqual(['d', 'b', 'a', 'c'])
  expect(order('region')).toEqual(['a', 'b', 'c', 'd'])
})

test('a figure is told in the unit of its measure, or as written where it does not convert', () => {
  const places = { ...stated('a', 3.5), unit: '万个', comparator: '=' as const }
  const inOne = { ...places, converted: { value: 35000, value_max: null } }
  expect(figureIn({ unit: '个' }, inOne, 'zh', zh)).toBe('35,000个')
  const apart = { ...places, converted: { value: null, value_max: null } }
  expect(figureIn({ unit: '%' }, apart, 'zh', zh)).toBe('3.5万个')
})
