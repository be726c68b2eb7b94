// How counterparts are scored: ranks, and rows that hold both.
import { describe, expect, test } from 'vitest'
import { ranksOf, recallAt, reciprocal } from './pairs-ranks.ts'
import { onOneRow, widthsOf } from './pairs-rows.ts'

const cases = [
  {
    commitment: 'a1',
    counterparts: new Map([
      ['b', new Set(['b1', 'b2'])],
      ['c', new Set(['c1'])],
    ]),
  },
]
const known = new Map([['a1', new Set(['b1', 'b2', 'c1', 'd1'])]])
const hits = ['d1', 'b9', 'b2', 'c9', 'c1'].map((id) => ({ id, region: id[0]! }))

describe('ranksOf', () => {
  const ranks = ranksOf({ cases, known }, (_, region) =>
    region ? hits.filter((hit) => hit.region === region) : hits,
  )

  test('passes over true counterparts that stand before the one looked for', () => {
    expect(ranks.first).toEqual([2])
    expect(ranks.eachRegion).toEqual([2, 3])
  })

  test('counts within a region where it is asked for', () => {
    expect(ranks.oneRegion).toEqual([2, 2])
  })

  test('what is not found counts as nothing', () => {
    const none = ranksOf({ cases, known }, () => [])
    expect(recallAt(5, none.eachRegion)).toBe(0)
    expect(reciprocal([null, 2])).toBe(0.25)
  })
})

describe('onOneRow', () => {
  const rows = [
    { id: 'x', theme: 't', commitments: ['a1', 'b1'] },
    { id: 'y', theme: 't', commitments: ['b2', 'c1', 'd1'] },
  ]

  test('a case is met by one counterpart, a pair by both of it', () => {
    const { cases: met, pairs } = onOneRow(cases, rows)
    expect(met).toBe(1 / 2)
    expect(pairs).toBe(1 / 3)
  })

  test('widths are those of the rows', () => {
    expect(widthsOf(rows)).toEqual({ rows: 2, median: 2, max: 3 })
  })
})
