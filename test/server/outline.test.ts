import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import { outlineOf } from '../../server/outline.ts'

const under = (id: string, ...section: string[]) => ({ id, section }) as Commitment

test('headings in order, each with its first commitment and how many stand under it', () => {
  const outline = outlineOf([
    under('1', '一', '（一）'),
    under('2', '一', '（一）'),
    under('3', '一', '（二）'),
    under('4', '二'),
  ])
  expect(outline).toEqual([
    { title: '一', depth: 1, first: '1', count: 3 },
    { title: '（一）', depth: 2, first: '1', count: 2 },
    { title: '（二）', depth: 2, first: '3', count: 1 },
    { title: '二', depth: 1, first: '4', count: 1 },
  ])
})
