import { expect, test } from 'vitest'
import { converted } from '../../server/measures.ts'

test.each([
  [92, '%', '%', 92],
  [3.5, '万个', '个', 35000],
  [3.5928, '亿元', '万元', 35928],
  [100, '万元', '亿元', 0.01],
  [5, '‰', '%', 0.5],
  [3600, '个', '万个', 0.36],
])('%d %s in %s is %d', (value, from, to, expected) => {
  expect(converted(value, from, to)).toBe(expected)
})

test.each([
  [92, '%', '所'],
  [14, '所', '元'],
])('%d %s is no number of %s', (value, from, to) => {
  expect(converted(value, from, to)).toBeNull()
})
