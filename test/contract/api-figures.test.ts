import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AttentionAnswer } from '../../server/schemas/attention.ts'
import { EchoesAnswer } from '../../server/schemas/echoes.ts'
import { IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import { TermsAnswer } from '../../server/schemas/terms.ts'
import { VersionsAnswer } from '../../server/schemas/versions.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

async function answer<T>(schema: TSchema, path: string, query: Record<string, string> = {}) {
  const { status, body } = await served.get<T>(path, query)
  expect(status).toBe(200)
  expect([...Value.Errors(schema, body)]).toEqual([])
  return body
}

test('an indicator has every region: its figure and quote, or its silence', async () => {
  const { indicators } = await answer<IndicatorsAnswer>(
    IndicatorsAnswer,
    '/indicators/inclusive-kindergarten-share',
  )
  const { values, silent } = indicators[0]!
  const figures = Object.fromEntries(values.map(({ region, value }) => [region, value]))
  expect(figures).toMatchObject({ jinzhou: 80, weicheng: 92, taizhou: 90 })
  for (const { quote, value } of values) expect(quote).toContain(String(value))
  expect(silent.find(({ region }) => region === 'x-district')?.status).toBe('unknown')
})

test('all indicators are listed, an unknown one is not found', async () => {
  const { indicators } = await answer<IndicatorsAnswer>(IndicatorsAnswer, '/indicators')
  expect(indicators.length).toBeGreaterThan(10)
  expect((await served.get('/indicators/none')).status).toBe(404)
})

test("the shares of a plan's words add up to one", async () => {
  const { plans } = await answer<AttentionAnswer>(AttentionAnswer, '/attention')
  expect(plans).toHaveLength(5)
  for (const { themes } of plans) {
    expect(themes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
  }
})

test('a term is counted by region and theme, with a line for each occurrence', async () => {
  const { total, lines, regions } = await answer<TermsAnswer>(TermsAnswer, '/terms', { q: '双减' })
  expect(lines).toHaveLength(total)
  expect(regions.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  for (const { term } of lines) expect(term).toBe('双减')
})

test('the editions kept are listed, the current one first', async () => {
  const { version, versions } = await answer<VersionsAnswer>(VersionsAnswer, '/versions')
  expect(versions[0]).toMatchObject({ version, current: true, plans: 5 })
  expect(versions.at(-1)!.changes).toBeNull()
})

test('an echo gives both quotes, the earlier plan first, and the caution', async () => {
  const { echoes, caution } = await answer<EchoesAnswer>(EchoesAnswer, '/echoes')
  expect(caution.en).toContain('no proof')
  expect(echoes.length).toBeGreaterThan(0)
  for (const { sides, shared, length } of echoes) {
    const [a, b] = sides as [(typeof sides)[number], (typeof sides)[number]]
    expect(length).toBeGreaterThanOrEqual(12)
    expect(a.commitment.text.slice(a.start, a.end)).toBe(shared)
    expect(a.commitment.plan).not.toBe(b.commitment.plan)
    expect(a.years.from).toBeLessThanOrEqual(b.years.from)
  }
})
