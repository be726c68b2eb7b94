import { expect, test } from 'vitest'
import { converted, isChange } from '../../server/measures.ts'

test.each([
  [92, '%', '%', 92],
  [3.5, '万个', '个', 35000],
  [3.5928, '亿元', '万元', 35928],
  [100, '万元', '亿元', 0.01],
  [5, '‰', '%', 0.5],
  [9, '成', '%', 90],
  [3600, '个', '万个', 0.36],
  [15, '个', '所', 15],
  [50, '名', '人', 50],
  [3, '万', '人', 30000],
  [10, '余万人', '人', 100000],
  [90, '分钟', '小时', 1.5],
])('%d %s in %s is %d', (value, from, to, expected) => {
  expect(converted(value, from, to)).toBe(expected)
})

test.each([
  [92, '%', '所'],
  [14, '所', '元'],
  [5, '个百分点', '%'],
  [10, '万人次', '人'],
  [2, '节', '小时'],
  [6, '对', '所'],
  [3, '万', '%'],
])('%d %s is no number of %s', (value, from, to) => {
  expect(converted(value, from, to)).toBeNull()
})

test('by how much a share changes is told apart from how high it is', () => {
  expect([isChange('个百分点'), isChange('%')]).toEqual([true, false])
})
