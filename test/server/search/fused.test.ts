import { expect, test } from 'vitest'
import { fused } from '../../../server/search/fused.ts'

const one = (id: string) => ({ id })
const scored = (...ids: string[]) => ids.map((id) => ({ one: one(id) }))

test('what both rankings put high comes before what one puts first', () => {
  const found = fused(scored('a', 'b'), [one('c'), one('b')])
  expect(found.map(({ one: { id } }) => id)).toEqual(['b', 'a', 'c'])
})

test('the first of both scores 1, and nothing more', () => {
  const found = fused(scored('a', 'b'), [one('a')])
  expect(found[0]!.score).toBeCloseTo(1)
  expect(found[1]!.score).toBeLessThan(1)
})
