import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EchoesAnswer } from '../../server/schemas/echoes.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

async function echoes(query: Record<string, string> = {}) {
  const { status, body } = await served.get<EchoesAnswer>('/echoes', query)
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200)
  expect([...Value.Errors(EchoesAnswer, body)]).toEqual([])
  return body
}

test('each echo quotes both sides in their place, of two regions, with the caution', async () => {
  const { echoes: found, caution, total } = await echoes()
  expect(caution.code).toBe('likeness-is-no-proof')
  expect(found).toHaveLength(total)
  for (const { sides, distinct } of found) {
    expect(distinct).toBeGreaterThanOrEqual(12)
    expect(new Set(sides.map(({ commitment }) => commitment.region)).size).toBe(2)
    for (const { commitment, start, end, quote } of sides) {
      expect(commitment.text.slice(start, end)).toBe(quote)
    }
  }
})

test('phrases of the genre are none', async () => {
  const shared = (await echoes()).echoes.map((echo) => echo.shared)
  expect(shared.filter((run) => run.includes('习近平新时代中国特色社会主义思想'))).toEqual([])
})

test('regions and themes narrow them', async () => {
  const all = await echoes()
  const [{ sides }] = all.echoes as [(typeof all.echoes)[number]]
  const regions = sides.map(({ commitment }) => commitment.region)
  const some = await echoes({ regions: regions.join(',') })
  expect(some.total).toBeGreaterThan(0)
  for (const echo of some.echoes) {
    expect(echo.sides.map(({ commitment }) => commitment.region).toSorted()).toEqual(
      regions.toSorted(),
    )
  }
  const themes = sides.flatMap(({ commitment }) => commitment.themes)
  expect((await echoes({ theme: themes[0]! })).total).toBeGreaterThan(0)
})

test.each([
  [{ regions: 'atlantis,jinzhou' }, 'regions'],
  [{ regions: 'jinzhou' }, 'regions'],
  [{ theme: 'none' }, 'theme'],
  [{ limit: '3' }, 'limit'],
])('%j is refused and names %s', async (query, parameter) => {
  const asked = query as unknown as Record<string, string>
  const { status, body } = await served.get<Problem>('/echoes', asked)
  expect([status, body.parameter]).toEqual([400, parameter])
})
