import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DraftAnswer } from '../../server/schemas/draft.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

const post = (payload: object) =>
  served.app.inject({ method: 'POST', url: '/api/v1/draft', payload })

async function answer(payload: object): Promise<DraftAnswer> {
  const response = await post(payload)
  expect(response.statusCode).toBe(200)
  const body = response.json<DraftAnswer>()
  expect([...Value.Errors(DraftAnswer, body)]).toEqual([])
  return body
}

const kindergartens = '到2027年，普惠性幼儿园在园幼儿占比达到85%以上。'
const teachers = '实施“县管校聘”改革，推进校长教师交流轮岗。'

test('each paragraph has its themes, its figures and the nearest pledges of the peers', async () => {
  const { paragraphs } = await answer({ text: `${kindergartens}\n${teachers}` })
  expect(paragraphs.map(({ themes }) => themes[0])).toEqual(['preschool', 'teachers'])
  expect(paragraphs[0]!.targets).toMatchObject([{ value: 85, year: 2027 }])
  expect(paragraphs[0]!.hits[0]!.commitment.text).toContain('普惠')
  expect(paragraphs[1]!.hits[0]!.commitment.text).toMatch(/轮岗|县管校聘/)
})

test("a figure stands beside the peers' figures for the same measure", async () => {
  const { indicators } = await answer({
    text: kindergartens,
    regions: ['jinzhou', 'weicheng', 'x-district'],
  })
  expect(indicators.map(({ id }) => id)).toEqual(['inclusive-kindergarten-share'])
  const { values, silent } = indicators[0]!
  expect(Object.fromEntries(values.map((one) => [one.region, one.value]))).toEqual({
    jinzhou: 80,
    weicheng: 92,
  })
  expect(silent).toMatchObject([{ region: 'x-district', status: 'unknown' }])
})

test('pledges come from the chosen peers alone', async () => {
  const { peers, paragraphs } = await answer({ text: kindergartens, regions: ['weicheng'] })
  expect(peers).toEqual([{ region: 'weicheng', plan: 'weicheng-2024' }])
  const regions = paragraphs.flatMap(({ hits }) => hits.map(({ commitment }) => commitment.region))
  expect(new Set(regions)).toEqual(new Set(['weicheng']))
})

test('topics are missing that two peers cover and the draft does not, its own themes first', async () => {
  const { missing } = await answer({ text: kindergartens })
  expect(missing.length).toBeGreaterThan(0)
  expect(missing[0]!.theme).toBe('preschool')
  expect(missing.every(({ peers }) => peers.length >= 2)).toBe(true)
  const { missing: fewer } = await answer({ text: `${kindergartens}\n${teachers}` })
  const topics = missing.map(({ topic }) => topic)
  expect(topics).toEqual(expect.arrayContaining(fewer.map(({ topic }) => topic)))
  expect(fewer.length).toBeLessThan(topics.length)
})

test.each([
  ['no word', { text: ' 。。 ' }, 'text'],
  ['too long', { text: '字'.repeat(5001) }, 'text'],
  ['an unknown region', { text: teachers, regions: ['atlantis'] }, 'regions'],
])('a draft with %s is refused by name', async (_what, payload, parameter) => {
  const response = await post(payload)
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ type: '/problems/bad-parameter', parameter })
})

test('nothing of a draft may be kept on the way', async () => {
  const { headers } = await post({ text: teachers })
  expect(headers['cache-control']).toBe('no-store')
})
