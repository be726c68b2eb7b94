import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SearchAnswer } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

const ask = async (query: Record<string, string>) => {
  const { status, body } = await served.get<SearchAnswer>('/search', query)
  expect(status).toBe(200)
  expect([...Value.Errors(SearchAnswer, body)]).toEqual([])
  return body
}
const search = (q: string, more: Record<string, string> = {}) => ask({ q, ...more })
const above = (hit: { text: string; section: string[] }) => [hit.text, ...hit.section].join(' ')

describe('field terms', () => {
  test('双减 finds first the commitments of XX县 and 渭城 that say it, in the sentence or above it', async () => {
    const { hits, match } = await search('双减')
    expect(match).toBe('all')
    const first = hits.slice(0, 4)
    expect(new Set(first.map(({ region }) => region))).toEqual(new Set(['xx-county', 'weicheng']))
    for (const hit of first) expect(above(hit)).toContain('双减')
    expect(
      hits.filter((hit) => /双创|双师/.test(hit.text) && !above(hit).includes('双减')),
    ).toEqual([])
  })

  test('highlights mark whole terms', async () => {
    const { hits } = await search('双减')
    expect(hits[0]!.highlight).toContain('<mark>双减</mark>')
    expect(hits.flatMap(({ highlight }) => highlight.match(/<mark>.<\/mark>/gu) ?? [])).toEqual([])
  })

  test('inner words are found', async () => {
    const { hits } = await search('教育', { per_page: '100' })
    expect(hits.some(({ text }) => text.includes('义务教育'))).toBe(true)
  })
})

describe('what stands in a plan is found', () => {
  test('any run of two to six characters', async () => {
    const { hits } = await search('', { per_page: '100' })
    for (const { id, text, plan } of hits.filter((_, i) => i % 9 === 0)) {
      const start = Math.floor(text.length / 3)
      const run = text.slice(start, start + 2 + (start % 5)).replace(/[^\p{L}\p{N}]/gu, '')
      if (run.length < 2) continue
      const { hits: found } = await search(`"${run}"`, { plan, per_page: '100' })
      const clean = found.map((hit) => hit.id)
      if (text.includes(run)) expect(clean, run).toContain(id)
    }
  })

  test.each([
    ['2025', '2025'],
    ['２０２５', '2025'],
    ['92%', '92%'],
    ['3600个', '3600'],
    ['97.8%', '97.8%'],
  ])('the number %s', async (q, number) => {
    const { hits, total } = await search(q)
    expect(total).toBeGreaterThan(0)
    expect(hits[0]!.text).toContain(number)
  })
})

describe('the same thing in other words', () => {
  test.each([
    ['辍学', '控辍保学'],
    ['dropout prevention', '控辍保学'],
    ['labor education', '劳动教育'],
    ['課後服務', '课后服务'],
    ['shuangjian', '双减'],
    ['职叶教育', '职业教育'],
  ])('%s finds %s', async (q, term) => {
    const { hits } = await search(q)
    expect(hits[0]!.text).toContain(term)
  })

  test('the answer says what it expanded and what it corrected', async () => {
    const expanded = (await search('辍学')).interpreted.expanded
    expect(expanded[0]!.to).toContain('控辍保学')
    const { corrected } = (await search('义务较育')).interpreted
    expect(corrected).toEqual([{ from: '义务较育', to: '义务教育' }])
  })

  test('asked for exactly, only commitments that hold the words as typed are found', async () => {
    for (const q of ['辍学', '双减']) {
      const { hits, total } = await search(q, { match: 'exact', per_page: '100' })
      const spoken = await search(`"${q}"`, { per_page: '100' })
      const holding = spoken.hits.filter(({ text }) => text.includes(q)).map(({ id }) => id)
      expect(hits.map(({ id }) => id).toSorted(), q).toEqual(holding.toSorted())
      expect(total).toBe(holding.length)
    }
  })
})

describe('phrases that nobody wrote down', () => {
  test.each([
    ['企业办的幼儿园', '企办园'],
    ['没有证的幼儿园', '无照幼儿园'],
    ['工厂和学校合作', '校企'],
    ['how to reduce the burden of teachers', '减负'],
  ])('%s is read as the phrases that say the same', async (q, said) => {
    const { hits } = await search(q)
    expect(hits.slice(0, 3).some(({ text }) => text.includes(said))).toBe(true)
  })

  test.each([
    ['老师的诚信档案和黑名单', '教师个人信用记录'],
    ['职校里学修车的专业', '汽车维修'],
    ['学校书记怎么考核和培训', '学校党组织书记述职'],
  ])('%s: what holds several of its ideas together is shown, and told', async (q, said) => {
    const { match, counts, hits } = await search(q)
    expect({ match, all: counts.all }).toEqual({ match: 'some', all: 0 })
    expect(hits.slice(0, 3).some(({ text }) => text.includes(said))).toBe(true)
  })

  test('a word that no plan holds is answered with its near topic, and that is told', async () => {
    const { match, counts, hits } = await search('校园餐')
    expect(match).toBe('some')
    expect(counts.all).toBe(0)
    expect(hits.every(({ holds }) => holds === 'topic')).toBe(true)
    expect(hits.some(({ text }) => text.includes('食堂'))).toBe(true)
  })

  test.each(['公务员考试', '足球世界杯', '大学排名', 'football transfer news', 'company training'])(
    '%s speaks of another matter and finds nothing',
    async (q) => expect(await search(q)).toMatchObject({ total: 0, match: 'none' }),
  )
})

describe('classes of hits', () => {
  test.each(['县管校聘', '托育', '乡村教师 补助', '学位'])(
    '%s: counts add up, in order',
    async (q) => {
      const { total, counts, hits, facets } = await search(q, { per_page: '100' })
      expect(counts.all + counts.some + counts.topic).toBe(total)
      const classes = hits.map(({ holds }) => ['all', 'some', 'topic'].indexOf(holds))
      expect(classes).toEqual(classes.toSorted())
      const inRegions = Object.values(facets.regions).reduce((sum, one) => sum + one, 0)
      expect(inRegions).toBe(total)
    },
  )

  test.each(['县管校聘', '外教', '随班就读', '双减'])(
    '%s: each facet counts the hits of all pages and nothing else',
    async (q) => {
      const { total, hits, facets } = await search(q, { per_page: '100' })
      expect(hits).toHaveLength(total)
      const tally = (values: string[]) =>
        Object.fromEntries(
          [...Map.groupBy(values, (one) => one)].map(([one, same]) => [one, same.length]),
        )
      expect(facets.themes).toEqual(tally(hits.flatMap(({ themes }) => themes)))
      expect(facets.topics).toEqual(tally(hits.flatMap(({ topics }) => topics)))
      expect(facets.regions).toEqual(tally(hits.map(({ region }) => region)))
    },
  )

  test('a neighbour by topic is told apart from what speaks of it', async () => {
    const { hits } = await search('县管校聘')
    for (const { text, section, holds } of hits) {
      if (holds === 'all') expect([text, ...section].join()).toMatch(/[县局区]管校聘/)
    }
  })

  test('a thin answer is followed by what is nearest to it', async () => {
    const { counts, hits, facets, total } = await search('居住证', { per_page: '100' })
    expect(counts.all).toBe(1)
    expect(counts.topic).toBeGreaterThan(0)
    const [first, ...others] = hits
    expect(first!.text).toContain('居住证')
    expect(others.map(({ holds }) => holds)).toEqual(others.map(() => 'topic'))
    const [next] = others
    expect(next!.topics.filter((one) => first!.topics.includes(one))).not.toEqual([])
    const inRegions = Object.values(facets.regions).reduce((sum, one) => sum + one, 0)
    expect(inRegions).toBe(total)
    const [region] = Object.keys(facets.regions)
    const there = await search('居住证', { region: region! })
    expect(there.total).toBe(facets.regions[region!])
  })

  test.each([
    ['"县管校聘"', {}],
    ['县管校聘', { match: 'exact' }],
    ['县管校聘', { has_target: 'true' }],
  ])('a phrase, exact words and figures have no neighbours: %s %j', async (q, more) => {
    expect((await search(q, more as Record<string, string>)).counts.topic).toBe(0)
  })
})

describe('questions', () => {
  test.each([
    ['小学一个班最多多少人', '45人'],
    ['晚自习最晚几点结束', '21点'],
    ['学生每天在校运动多长时间', '1小时'],
    ['新增多少幼儿园学位', '7000个'],
    ['2024年补充多少教师', '50人'],
    ['2024年补充多少名教师', '50人'],
    ['投资多少亿', '亿元'],
  ])('%s: the first answer gives it', async (q, answer) => {
    const { hits } = await search(q)
    expect(hits[0]!.text).toContain(answer)
  })

  test('what is asked for beside the terms is told', async () => {
    const { interpreted } = await search('哪些地区到什么时候新增多少学位')
    expect(interpreted.asks).toEqual({ number: true, when: true, where: true })
    expect(interpreted.terms).toContain('学位')
  })

  test('a year that bounds bounds the deadlines', async () => {
    const { hits, match } = await search('2022年前 幼儿园')
    expect(match).toBe('all')
    for (const { years, holds } of hits) {
      if (holds === 'all') expect(Math.min(...years)).toBeLessThanOrEqual(2022)
    }
  })
})

describe('phrases, exclusions, filters', () => {
  test('an excluded word stands in no hit', async () => {
    const { hits, total } = await search('教师 -培训', { per_page: '100' })
    expect(total).toBeGreaterThan(0)
    for (const hit of hits) expect(above(hit)).not.toContain('培训')
  })

  test('lists repeat or take commas', async () => {
    const commas = await search('教师', { region: 'jinzhou,taizhou' })
    const url = '/api/v1/search?q=教师&region=jinzhou&region=taizhou'
    const repeated = (await served.app.inject({ url: encodeURI(url) })).json<SearchAnswer>()
    expect(repeated.total).toBe(commas.total)
    expect(new Set(commas.hits.map(({ region }) => region)).size).toBe(2)
  })

  test('the counts of a facet ignore its own filter and are exact', async () => {
    const all = await search('学校')
    const one = await search('学校', { region: 'weicheng' })
    expect(one.facets.regions).toEqual(all.facets.regions)
    expect(one.total).toBe(all.facets.regions.weicheng)
  })

  test('figures and years filter', async () => {
    const { hits } = await search('', { has_target: 'true', year_from: '2025', per_page: '100' })
    expect(hits.length).toBeGreaterThan(0)
    for (const { targets, years } of hits) {
      expect(targets.length).toBeGreaterThan(0)
      expect(Math.max(...years)).toBeGreaterThanOrEqual(2025)
    }
  })
})

test('paging is stable and complete to the last hit', async () => {
  const { total } = await search('学校')
  const ids: string[] = []
  for (let page = 1; (page - 1) * 7 < total; page++) {
    ids.push(
      ...(await search('学校', { page: String(page), per_page: '7' })).hits.map(({ id }) => id),
    )
  }
  expect(ids).toHaveLength(total)
  expect(new Set(ids).size).toBe(total)
})

test('several plans stand among the first ten where they are equally good', async () => {
  const { hits } = await search('教师', { per_page: '10' })
  expect(new Set(hits.map(({ plan }) => plan)).size).toBeGreaterThanOrEqual(4)
})

test.each(['plan', 'year'] as const)('sorted by %s', async (sort) => {
  const { hits } = await search('教师', { sort, per_page: '50' })
  const key = (hit: (typeof hits)[number]) =>
    sort === 'plan' ? hit.plan : String(hit.years.length ? Math.max(...hit.years) : 9999)
  const keys = hits.map(key)
  expect(keys).toEqual(keys.toSorted())
})
