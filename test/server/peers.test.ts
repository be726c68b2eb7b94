import { expect, test } from 'vitest'
import type { EditionPlan } from '../../indexer/edition.ts'
import { peerSpace, peersOf, WEIGHTS } from '../../server/peers.ts'

const planOf = (id: string, rest: { [key: string]: unknown } = {}): EditionPlan => {
  const { level = 'city', province = null, from = 2023, to = 2025 } = rest
  const region = { id, level, province }
  const plan = { id: `${id}-${from}`, region, years: { from, to }, complete: true }
  return { plan, topics: {}, indicators: [], ...rest } as unknown as EditionPlan
}
const ids = (own: EditionPlan, ...others: EditionPlan[]) =>
  peersOf('a', peerSpace([own, ...others]), 10)!.map(({ region }) => region.id)

test('the weights make up one', () => {
  expect(Object.values(WEIGHTS).reduce((sum, one) => sum + one)).toBeCloseTo(1)
})

test('of two peers the one that speaks of the same topics comes first', () => {
  const own = planOf('a', { topics: { x: 3, y: 1 } })
  const like = planOf('b', { topics: { x: 2, y: 2 } })
  expect(ids(own, planOf('c', { topics: { z: 4 } }), like)).toEqual(['b', 'c'])
})

test('level and years count, too', () => {
  const own = planOf('a')
  expect(ids(own, planOf('b', { level: 'county' }), planOf('c'))).toEqual(['c', 'b'])
  expect(ids(own, planOf('b', { from: 2016, to: 2018 }), planOf('c'))).toEqual(['c', 'b'])
})

test('the reason tells what is in common, the rarest first', () => {
  const own = planOf('a', { topics: { common: 1, rare: 1 }, indicators: ['i'] })
  const peer = planOf('b', { topics: { common: 1, rare: 1 }, indicators: ['i', 'j'], from: 2024 })
  const [found] = peersOf('a', peerSpace([own, peer, planOf('c', { topics: { common: 1 } })]), 1)!
  expect(found!.reasons).toMatchObject({
    same_level: true,
    period: { from: 2024, to: 2025 },
    topics: { shared: ['rare', 'common'], likeness: 1 },
    indicators: { shared: ['i'], own: 1, peer: 2 },
  })
})

test('a region is no peer of itself, and one that is not there has none', () => {
  expect(ids(planOf('a'))).toEqual([])
  expect(peersOf('x', peerSpace([planOf('a')]), 10)).toBeNull()
})
