import { expect, test } from 'vitest'
import type { CellStatus, CellTarget, CompareAnswer } from '../../server/schemas/compare.ts'
import { bestMeasure, rowsShown, summary } from '../../web/comparison.ts'
import { en, zh } from './i18n/whole.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function side(id: string, complete = true): CompareAnswer['regions'][number] {
  const region = {
    id,
    zh: `${id}市`,
    en: id,
    province: null,
    level: 'city' as const,
    anonymised: false,
  }
  return {
    ...region,
    plan: {
      id: `${id}-2024`,
      region,
      title: id,
      years: { from: 2024, to: 2024, inferred: false },
      source: { url: null, retrieved: '2026-01-01' },
      complete,
    },
  }
}

function target(value: number, indicator = 'share', year: number | null = null): CellTarget {
  const rest = { value_max: null, unit: '%', comparator: '>=' as const, per: null }
  return { quote: '', label: '占比', commitment: 'c', indicator, value, year, ...rest }
}

function row(id: string, cells: [CellStatus, CellTarget[]?][]): CompareAnswer['rows'][number] {
  return {
    topic: { id, zh: `议题${id}`, en: `topic ${id}`, theme: 'preschool' },
    kind: 'topic',
    stated: cells.filter(([status]) => status === 'stated').length,
    cells: cells.map(([status, targets = []], i) => {
      const region = 'abc'[i] ?? ''
      return { region, plan: `${region}-2024`, status, commitments: [], targets }
    }),
  }
}

const rows = [
  row('all', [['stated', [target(80, 'share', 2022)]], ['stated', [target(92)]], ['stated']]),
  row('two', [['stated'], ['stated'], ['unknown']]),
  row('one', [['stated'], ['not-stated'], ['unknown']]),
]
const answer: CompareAnswer = {
  version: 'v',
  regions: [side('a'), side('b'), side('c', false)],
  rows,
  indicators: [{ id: 'share', zh: '普惠园占比', en: 'Inclusive share' }],
  summary: [],
}
const ids = (shown: CompareAnswer['rows']) => shown.map(({ topic }) => topic.id)

test('shared rows are those that two sides or more state', () => {
  expect(ids(rowsShown(rows, 'shared', null))).toEqual(['all', 'two'])
})

test('a source that breaks off makes no difference: its silence proves nothing', () => {
  expect(ids(rowsShown(rows, 'differences', null))).toEqual(['one'])
})

test('the gaps of a side are what others state and it does not', () => {
  expect(ids(rowsShown(rows, 'gaps', 'b'))).toEqual(['one'])
  expect(ids(rowsShown(rows, 'gaps', 'c'))).toEqual([])
})

test('the measure told is the one with figures from the most sides', () => {
  expect(bestMeasure(answer)?.figures.map(({ target: { value } }) => value)).toEqual([80, 92])
})

test('figures of different indicators are never set side by side', () => {
  const mixed = [
    row('x', [['stated', [target(1, 'p')]], ['stated', [target(2, 'q')]], ['unknown']]),
  ]
  expect(bestMeasure({ ...answer, rows: mixed })).toBeNull()
})

test('the summary can be quoted: coverage, one measure with deadlines, and what is unknown', () => {
  expect(plain(summary(answer, 'zh', zh).join(''))).toBe(
    '3 地共写到 3 个议题，其中 1 个各地都有。3 地中 2 地写明“普惠园占比”的数字：a市 ≥ 80%（2022年）、b市 ≥ 92%。c市的来源文本不完整，未见不等于没有。',
  )
  expect(plain(summary(answer, 'en', en).join(' '))).toBe(
    '3 regions, 3 topics; 1 stated by all. 2 of 3 regions state a figure for “Inclusive share”: a ≥ 80% (2022) and b ≥ 92%. The source for c breaks off: what is not seen may still exist.',
  )
})
