import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AttentionAnswer } from '../../server/schemas/attention.ts'
import { PeersAnswer } from '../../server/schemas/peers.ts'
import type { PlanAnswer } from '../../server/schemas/plans.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

describe('attention', () => {
  test('the denominators are the characters of all commitments of the plan', async () => {
    const { body } = await served.get<AttentionAnswer>('/attention', { regions: 'weicheng' })
    expect([...Value.Errors(AttentionAnswer, body)]).toEqual([])
    const { commitments } = (await served.get<PlanAnswer>('/plans/weicheng-2024')).body
    const length = commitments.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
    expect(body.plans[0]!.characters).toBe(length)
  })

  test('the answer says how several themes are counted, and plans that break off are marked', async () => {
    const { body } = await served.get<AttentionAnswer>('/attention')
    expect(body.counting).toBe('split')
    const broken = body.plans.filter(({ complete }) => !complete).map(({ region }) => region)
    expect(broken.toSorted()).toEqual(['x-district', 'xx-county'])
    for (const { themes } of body.plans) {
      const sum = (of: 'share' | 'share_main') => themes.reduce((all, one) => all + one[of], 0)
      expect([sum('share'), sum('share_main')].map((one) => Math.round(one * 100))).toEqual([
        100, 100,
      ])
    }
  })

  test('regions stand in the order asked for; an unknown one is refused', async () => {
    const asked = await served.get<AttentionAnswer>('/attention', { regions: 'weicheng,jinzhou' })
    expect(asked.body.plans.map(({ region }) => region)).toEqual(['weicheng', 'jinzhou'])
    const { status, body } = await served.get<Problem>('/attention', { regions: 'atlantis' })
    expect([status, body.parameter]).toEqual([400, 'regions'])
  })
})

describe('peers', () => {
  test('the other regions come with the reason, most alike first', async () => {
    const { status, body } = await served.get<PeersAnswer>('/regions/xx-county/peers')
    expect(status).toBe(200)
    expect([...Value.Errors(PeersAnswer, body)]).toEqual([])
    const scores = body.peers.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(body.peers).toHaveLength(4)
    expect(body.peers.map(({ region }) => region.id)).not.toContain('xx-county')
    for (const { reasons } of body.peers) expect(reasons.topics.shared.length).toBeGreaterThan(0)
  })

  test('as many as asked for', async () => {
    const { body } = await served.get<PeersAnswer>('/regions/jinzhou/peers', { limit: '2' })
    expect(body.peers).toHaveLength(2)
  })

  test('a region not known is not found; a bad limit is refused', async () => {
    expect((await served.get('/regions/atlantis/peers')).status).toBe(404)
    const { status, body } = await served.get<Problem>('/regions/jinzhou/peers', { limit: '0' })
    expect([status, body.parameter]).toEqual([400, 'limit'])
  })
})

test('every route of the API is described', async () => {
  const { paths } = (await served.app.inject('/api/openapi.json')).json()
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(
      [
        'indicators',
        'indicators/{id}',
        'attention',
        'echoes',
        'terms',
        'versions',
        'versions/{version}/changes',
        'export',
        'oembed',
        'regions/{id}/peers',
      ].map((path) => `/api/v1/${path}`),
    ),
  )
})
