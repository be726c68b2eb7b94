import { expect, test } from 'vitest'
import type { Quality } from '../../data/quality.ts'
import { stored } from './stored.ts'

const search = { set: 'held', class: 'plain', queries: 20, ndcg10: 0.9, honest: null } as const
const before: Quality = { reading: [], similar: [], search: [search] }

test('parts that did not run keep what is stored of them', () => {
  expect(stored(before, {})).toEqual(before)
})

test('the shares of a part that ran are kept to four places, by set', () => {
  const ranked = (recall5: number) => ({ cases: 3, recall5, mrr: 2 / 3 })
  const shares = {
    likeness: { first: ranked(2 / 3) },
    bigrams: { first: ranked(1 / 3) },
    oneRow: { cases: 0.9 },
  }
  const pairs = {
    sets: [
      { set: 'held' as const, ...shares },
      { set: 'loose' as const, ...shares },
    ],
  }
  expect(stored(before, { pairs }).similar).toEqual([
    { set: 'held', cases: 3, recall5: 0.6667, mrr: 0.6667, bigrams_recall5: 0.3333, one_row: 0.9 },
  ])
})
