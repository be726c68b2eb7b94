import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import type { PlansAnswer } from '../../server/schemas/plans.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

async function indicators(path = '', query: Record<string, string> = {}) {
  const { status, body } = await served.get<IndicatorsAnswer>(`/indicators${path}`, query)
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200)
  expect([...Value.Errors(IndicatorsAnswer, body)]).toEqual([])
  return body.indicators
}

test('every figure of every commitment is there, once', async () => {
  const values = (await indicators()).flatMap((one) => one.values)
  const first = await served.get<SearchAnswer>('/search', { has_target: 'true', per_page: '100' })
  expect(first.body.total).toBeLessThanOrEqual(100)
  const targets = first.body.hits.flatMap(({ targets }) => targets)
  const named = targets.filter(({ indicator }) => indicator !== null)
  expect(values).toHaveLength(named.length)
})

test('each plan states a figure, or is silent, or breaks off', async () => {
  const { plans } = (await served.get<PlansAnswer>('/plans')).body
  for (const { values, silent, coverage } of await indicators()) {
    const told = new Set([...values, ...silent].map(({ plan }) => plan))
    expect(told.size).toBe(plans.length)
    expect(Object.values(coverage).reduce((sum, one) => sum + one)).toBe(plans.length)
    for (const { plan, status } of silent) {
      const { complete } = plans.find(({ id }) => id === plan)!
      expect(status).toBe(complete ? 'not-stated' : 'unknown')
    }
  }
})

test('without figures the same plans are counted', async () => {
  const counts = (some: Awaited<ReturnType<typeof indicators>>) =>
    some.map(({ id, coverage }) => ({ id, coverage }))
  const bare = await indicators('', { values: 'false' })
  expect(counts(bare)).toEqual(counts(await indicators()))
  expect(bare.flatMap(({ values }) => values)).toEqual([])
})

test('money and counts stand in one unit beside the one as written', async () => {
  const [money] = await indicators('/education-investment')
  const told = money!.values.map(({ region, unit, converted }) => [region, unit, converted.value])
  expect(told).toEqual(expect.arrayContaining([['taizhou', '亿元', 90]]))
  const places = (await indicators('/new-school-places'))[0]!.values
  expect(places.find(({ unit }) => unit === '万个')?.converted.value).toBe(
    places.find(({ unit }) => unit === '万个')!.value * 10_000,
  )
})

test('regions are given in the order asked for, and only they', async () => {
  const [share] = await indicators('/inclusive-kindergarten-share', {
    regions: 'weicheng,jinzhou,x-district',
  })
  expect(share!.values.map(({ region }) => region)).toEqual(['weicheng', 'jinzhou'])
  expect(share!.silent).toEqual([
    { region: 'x-district', plan: 'x-district-2021', status: 'unknown' },
  ])
})

test('by theme only its indicators are given', async () => {
  const some = await indicators('', { theme: 'preschool' })
  expect(new Set(some.map(({ theme }) => theme))).toEqual(new Set(['preschool']))
})

test.each([
  ['', { theme: 'none' }, 'theme'],
  ['', { regions: 'atlantis' }, 'regions'],
  ['', { color: 'red' }, 'color'],
  ['/inclusive-kindergarten-share', { regions: 'atlantis' }, 'regions'],
])('/indicators%s with %j is refused and names %s', async (path, query, parameter) => {
  const asked = query as unknown as Record<string, string>
  const { status, body } = await served.get<Problem>(`/indicators${path}`, asked)
  expect([status, body.parameter]).toEqual([400, parameter])
})
