import { expect, test } from 'vitest'
import {
  byContext,
  type Holding,
  lineOf,
  type Occurrence,
  occurrencesIn,
} from '../../server/concordance.ts'

const saying = (text: string, id = 'c1'): Holding => ({
  id,
  plan: 'p',
  region: 'r',
  themes: ['x'],
  text,
})
const linesOf = (text: string, forms: string[], width = 24) =>
  occurrencesIn(saying(text), forms).map((one) => lineOf(one, width))

test('each occurrence has a line with the words around it, verbatim, and its place', () => {
  const lines = linesOf('落实“双减”工作，巩固双减成果。', ['双减'])
  expect(lines.map(({ left, term, right, start }) => [left, term, right, start])).toEqual([
    ['落实“', '双减', '”工作，巩固双减成果。', 3],
    ['落实“双减”工作，巩固', '双减', '成果。', 11],
  ])
})

test('width, script and quotation marks make no difference to what is counted', () => {
  expect(linesOf('雙減、“双”减、双 减', ['双减']).map(({ term }) => term)).toEqual([
    '雙減',
    '双”减',
    '双 减',
  ])
})

test('of overlapping forms the longest stands', () => {
  const lines = linesOf('普惠性幼儿园', ['幼儿园', '普惠性幼儿园'])
  expect(lines.map(({ term }) => term)).toEqual(['普惠性幼儿园'])
})

test('lines stand by the words behind the term, or before it from the term outwards', () => {
  const found = ['八级教师培训', '初级教师编制', '高中教师管理'].flatMap((text, i) =>
    occurrencesIn(saying(text, `c${i + 1}`), ['教师']),
  )
  const ids = (some: Occurrence[]) => some.map(({ commitment }) => commitment.id)
  expect(ids(byContext(found, 'right'))).toEqual(['c2', 'c3', 'c1'])
  expect(ids(byContext(found, 'left'))).toEqual(['c1', 'c2', 'c3'])
})
