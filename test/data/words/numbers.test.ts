import { expect, test } from 'vitest'
import { findNumbers } from '../../../data/words/numbers.ts'

test.each([
  ['占比92%以上', ['92%']],
  ['达97.8%', ['97.8%']],
  ['新增学位3600个', ['3600']],
  ['共12,000人', ['12000']],
  ['到2025年，1—2项', ['2025', '1', '2']],
  ['没有数', []],
])('the numbers of %s', (text, numbers) => {
  expect(findNumbers(text).map(({ number }) => number)).toEqual(numbers)
})
