import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlanAnswer, PlansAnswer } from '../../server/schemas/plans.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import { TermsAnswer } from '../../server/schemas/terms.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
let texts: { id: string; region: string; themes: string[]; text: string }[]
beforeAll(async () => {
  served = await servePublished()
  const { plans } = (await served.get<PlansAnswer>('/plans')).body
  const all = plans.map(async ({ id }) => (await served.get<PlanAnswer>(`/plans/${id}`)).body)
  texts = (await Promise.all(all)).flatMap(({ commitments }) => commitments)
}, 120_000)
afterAll(() => served?.stop())

async function terms(query: Record<string, string>) {
  const { status, body } = await served.get<TermsAnswer>('/terms', query)
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200)
  expect([...Value.Errors(TermsAnswer, body)]).toEqual([])
  return body
}

const times = (text: string, term: string) => text.split(term).length - 1
const countedBy = (term: string, some = texts) =>
  some.reduce((sum, { text }) => sum + times(text, term), 0)

test.each(['教育', '双减', '学校', '高质量', '92%', '义务教育学校', '、', '的学'])(
  'every %s is counted, once',
  async (q) => {
    const response = await served.get<TermsAnswer>('/terms', { q })
    if (!/[\p{L}\p{N}]/u.test(q)) return expect(response.status).toBe(400)
    expect(response.body.total).toBe(countedBy(q))
  },
)

test('counts by region and theme are of every text there, with its characters', async () => {
  const { regions, themes } = await terms({ q: '教师' })
  for (const { id, count, characters, per_10000 } of regions) {
    const own = texts.filter(({ region }) => region === id)
    expect([id, count]).toEqual([id, countedBy('教师', own)])
    const length = own.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
    expect(characters).toBe(length)
    expect(per_10000).toBeCloseTo((count / length) * 1e4, 1)
  }
  const of = (theme: string) => texts.filter(({ themes }) => themes.includes(theme))
  for (const { id, count } of themes) expect([id, count]).toEqual([id, countedBy('教师', of(id))])
})

test('other words for the same stand beside, not in the count', async () => {
  const { forms, variants, total } = await terms({ q: '留守儿童' })
  expect(forms).toEqual(['留守儿童'])
  expect(total).toBe(countedBy('留守儿童'))
  for (const { form, commitments } of variants) {
    const holding = texts.filter(({ text }) => text.replace(/[“”\s]/g, '').includes(form)).length
    expect([form, commitments]).toEqual([form, holding])
  }
})

test('an English question counts the Chinese words meant and says which', async () => {
  const { forms, total } = await terms({ q: 'double reduction' })
  expect(forms).toContain('双减')
  expect(total).toBeGreaterThan(0)
})

test('pages hold every line once, sorted as asked', async () => {
  const seen: string[] = []
  let keys: string[] = []
  const { total } = await terms({ q: '教师' })
  for (let page = 1; (page - 1) * 40 < total; page++) {
    const query = { q: '教师', sort: 'right', per_page: '40', page: String(page) }
    const { lines } = await terms(query)
    seen.push(...lines.map(({ commitment, start }) => `${commitment} ${start}`))
    keys = [...keys, ...lines.map(({ right }) => [...right][0] ?? '')]
  }
  expect(new Set(seen).size).toBe(total)
  expect(seen).toHaveLength(total)
  expect(keys).toEqual(keys.toSorted(new Intl.Collator('zh-CN').compare))
})

test('filters narrow the lines; each table ignores its own filter', async () => {
  const all = await terms({ q: '教师' })
  const some = await terms({ q: '教师', region: 'weicheng', theme: 'teachers' })
  expect(some.lines.every(({ region }) => region === 'weicheng')).toBe(true)
  expect(some.regions).toHaveLength(all.regions.length)
  const counted = some.regions.find(({ id }) => id === 'weicheng')!.count
  expect(counted).toBe(some.total)
  expect(some.themes.find(({ id }) => id === 'teachers')!.count).toBe(some.total)
})

test.each([
  [{ q: '。。' }, 'q'],
  [{ q: '' }, 'q'],
  [{ q: '教师', theme: 'none' }, 'theme'],
  [{ q: '教师', theme: 'teachers,safety' }, 'theme'],
  [{ q: '教师', sort: 'size' }, 'sort'],
])('%j is refused and names %s', async (query, parameter) => {
  const { status, body } = await served.get<Problem>('/terms', query)
  expect([status, body.parameter]).toEqual([400, parameter])
})
