import { expect, test } from 'vitest'
import { figure, figureText } from '../../web/figure.ts'
import { en, zh } from './i18n/whole.ts'

const target = { value: 92, value_max: null, unit: '%', comparator: '>=' as const }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a lower bound shows its sign', () => {
  expect(plain(figureText(target, 'zh', zh))).toBe('≥ 92%')
})

test('Chinese keeps the unit as the plan writes it', () => {
  const places = { ...target, value: 3.5, unit: '万个', comparator: '=' as const }
  expect(figureText(places, 'zh', zh)).toBe('3.5万个')
})

test('English multiplies 万 and 亿 out', () => {
  const money = { ...target, value: 90, unit: '亿元', comparator: '=' as const }
  expect(figureText(money, 'en', en)).toBe('9,000,000,000 yuan')
  const places = { ...target, value: 3.5928, unit: '亿元', comparator: '=' as const }
  expect(figureText(places, 'en', en)).toBe('359,280,000 yuan')
})

test('a range shows both ends', () => {
  const range = { value: 1, value_max: 2, unit: '项', comparator: 'range' as const }
  expect(figureText(range, 'zh', zh)).toBe('1–2项')
})

test('a unit without an English word stays Chinese and says so', () => {
  const odd = figure({ ...target, unit: '盏' }, 'en', en)
  expect(odd).toMatchObject({ unit: '盏', chineseUnit: true })
})
