import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CodebookAnswer, ThemesAnswer } from '../../server/schemas/codebook.ts'
import { CommitmentAnswer } from '../../server/schemas/commitments.ts'
import { CompareAnswer } from '../../server/schemas/compare.ts'
import { PlanAnswer, PlansAnswer, RegionsAnswer } from '../../server/schemas/plans.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { SimilarAnswer } from '../../server/schemas/similar.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

async function answer<T>(schema: TSchema, path: string, query: Record<string, string> = {}) {
  const { status, body } = await served.get<T>(path, query)
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200)
  expect([...Value.Errors(schema, body)]).toEqual([])
  return body
}

async function idOf(words: string) {
  const { body } = await served.get<SearchAnswer>('/search', { q: `"${words}"` })
  return body.hits[0]!.id
}

describe('compare', () => {
  const preschool = () =>
    answer<CompareAnswer>(CompareAnswer, '/compare', {
      theme: 'preschool',
      regions: 'jinzhou,weicheng,taizhou',
    })

  test('a comparison names every indicator that its figures are of, and no other', async () => {
    const { rows, indicators } = await preschool()
    const targets = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.targets))
    const used = new Set(targets.flatMap(({ indicator }) => indicator ?? []))
    expect(used.size).toBeGreaterThan(2)
    expect(new Set(indicators.map(({ id }) => id))).toEqual(used)
  })

  test('80%, 92% and 90% of inclusive kindergarten share stand on one row, each with its quote', async () => {
    const { rows, regions } = await preschool()
    expect(regions.map(({ id }) => id)).toEqual(['jinzhou', 'weicheng', 'taizhou'])
    const shares = rows.map(({ cells }) =>
      cells.map(({ targets }) =>
        targets.find(({ indicator }) => indicator === 'inclusive-kindergarten-share'),
      ),
    )
    const row = shares.find((cells) => cells.every(Boolean))!
    expect(row.map((target) => `${target!.value}${target!.unit}`)).toEqual(['80%', '92%', '90%'])
    for (const target of row) expect(target!.quote).toContain('普惠性幼儿园')
  })

  test('rows stand in order of how many regions state them', async () => {
    const { rows } = await preschool()
    const stated = rows.map((row) => row.stated)
    expect(stated).toEqual(stated.toSorted((a, b) => b - a))
  })

  test('silence is unknown where the source breaks off', async () => {
    const { rows, regions } = await answer<CompareAnswer>(CompareAnswer, '/compare', {
      theme: 'teachers',
    })
    const complete = new Map(regions.map(({ id, plan }) => [id, plan.complete]))
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      if (cell.commitments.length > 0) expect(cell.status).toBe('stated')
      else expect(cell.status).toBe(complete.get(cell.region) ? 'not-stated' : 'unknown')
    }
  })

  test('no commitment of the theme is lost', async () => {
    const { rows, summary } = await preschool()
    const ids = new Set(
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.commitments)).map(({ id }) => id),
    )
    expect(ids.size).toBe(summary.reduce((sum, one) => sum + one.commitments, 0))
  })

  test('hand-picked commitments stand with the plans they come from', async () => {
    const ids = [await idOf('普惠性幼儿园占比持续巩固在92%以上'), await idOf('控辍保学')]
    const { regions, rows } = await answer<CompareAnswer>(CompareAnswer, '/compare', {
      ids: ids.join(','),
    })
    expect(regions.length).toBeGreaterThanOrEqual(1)
    const shown = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.commitments))
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(ids))
  })

  test.each([
    [{}, 'theme'],
    [{ theme: 'preschool', q: '教师' }, 'q'],
    [{ theme: 'nothing' }, 'theme'],
    [{ theme: 'preschool', regions: 'atlantis' }, 'regions'],
    [{ theme: 'preschool', regions: 'a,b,c,d,e,f,g,h,i' }, 'regions'],
    [{ ids: 'weicheng-2024-00000000' }, 'ids'],
  ])('%j is refused and names %s', async (query, parameter) => {
    const { status, body } = await served.get<Problem>('/compare', query as Record<string, string>)
    expect(status).toBe(400)
    expect(body).toMatchObject({ type: '/problems/bad-parameter', parameter })
  })
})

describe('one commitment', () => {
  test('comes with its plan, its neighbours and citations', async () => {
    const id = await idOf('普惠性幼儿园占比持续巩固在92%以上')
    const found = await answer<CommitmentAnswer>(CommitmentAnswer, `/commitments/${id}`)
    const { commitment, plan, before, after, cite, version } = found
    expect(plan.id).toBe('weicheng-2024')
    expect([...before, ...after].every((one) => one.plan === plan.id)).toBe(true)
    expect(before.at(-1)?.order).toBe(commitment.order - 1)
    for (const text of [cite.gbt7714, cite.apa, cite.bibtex, cite.ris]) {
      expect(text).toContain(`/c/${id}?v=${version}`)
    }
    expect(cite.csl).toMatchObject({ id, title: plan.title })
  })

  test('the nearest of other regions come best first, three a region at most, with what they share', async () => {
    const id = await idOf('普惠性幼儿园占比持续巩固在92%以上')
    const { hits } = await answer<SimilarAnswer>(SimilarAnswer, `/commitments/${id}/similar`)
    expect(hits[0]!.shared.map(({ id }) => id)).toContain('inclusive-kindergarten-share')
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).toSorted((a, b) => b - a),
    )
    const regions = hits.map(({ commitment }) => commitment.region)
    expect(regions).not.toContain('weicheng')
    for (const region of regions) {
      expect(regions.filter((one) => one === region).length).toBeLessThanOrEqual(3)
    }
  })

  test('a pasted draft finds its peers', async () => {
    const response = await served.app.inject({
      method: 'POST',
      url: '/api/v1/similar',
      payload: { text: '到2026年，普惠性幼儿园在园幼儿占比达到95%。' },
    })
    expect(response.statusCode).toBe(200)
    expect(response.headers['cache-control']).toBe('no-store')
    const { hits } = response.json<SimilarAnswer>()
    expect(hits[0]!.commitment.text).toContain('普惠性幼儿园')
  })

  test.each(['', '   ', '。。。', 'x'.repeat(5001)])('the draft %j is refused', async (text) => {
    const response = await served.app.inject({
      method: 'POST',
      url: '/api/v1/similar',
      payload: { text },
    })
    expect(response.statusCode).toBe(400)
    expect(response.json<Problem>().parameter).toBe('text')
  })
})

describe('plans, regions, themes, codebook', () => {
  test('the five plans are listed', async () => {
    const { plans } = await answer<PlansAnswer>(PlansAnswer, '/plans')
    expect(plans.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['jinzhou-2019', 'taizhou-2023', 'weicheng-2024']),
    )
  })

  test('a plan has all its commitments in order', async () => {
    const { plans } = await answer<PlansAnswer>(PlansAnswer, '/plans')
    for (const { id, commitments: count } of plans) {
      const { commitments } = await answer<PlanAnswer>(PlanAnswer, `/plans/${id}`)
      expect(commitments).toHaveLength(count)
      expect(commitments.map(({ order }) => order)).toEqual(commitments.map((_, i) => i + 1))
    }
  })

  test('a source is given byte for byte', async () => {
    const { rawPayload, headers } = await served.app.inject('/api/v1/plans/weicheng-2024/source')
    expect(rawPayload.equals(readFileSync('data/plans/weicheng-2024/source.txt'))).toBe(true)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  test('regions, themes and codebook answer as described', async () => {
    const { regions } = await answer<RegionsAnswer>(RegionsAnswer, '/regions')
    expect(regions.map(({ id }) => id)).toContain('x-district')
    const { themes } = await answer<ThemesAnswer>(ThemesAnswer, '/themes')
    expect(themes.filter(({ core }) => core)).toHaveLength(6)
    await answer<CodebookAnswer>(CodebookAnswer, '/codebook')
  })

  test('the codebook is SKOS for those who ask for JSON-LD', async () => {
    const response = await served.app.inject({
      url: '/api/v1/codebook',
      headers: { accept: 'application/ld+json' },
    })
    expect(response.headers['content-type']).toContain('application/ld+json')
    expect(response.json()['@graph'][0]['@type']).toBe('skos:ConceptScheme')
  })
})

describe('manners', () => {
  test.each(['/themes', '/compare?theme=teachers', '/search?q=%E5%8F%8C%E5%87%8F'])(
    'an answer of %s that has not changed is not sent again',
    async (path) => {
      const url = `/api/v1${path}`
      const first = await served.app.inject(url)
      const etag = String(first.headers.etag)
      const again = await served.app.inject({ url, headers: { 'if-none-match': etag } })
      expect(again.statusCode).toBe(304)
      expect(again.body).toBe('')
      expect(etag).toContain(first.json<ThemesAnswer>().version)
      expect(first.headers['content-type']).toBe('application/json; charset=utf-8')
    },
  )

  test('the edition asked for by name is the one that answers', async () => {
    const { version } = (await served.get<ThemesAnswer>('/themes')).body
    const { status, body } = await served.get<ThemesAnswer>('/themes', { v: version })
    expect([status, body.version]).toEqual([200, version])
  })

  test('an edition that is not kept answers 410 with a link to the current view', async () => {
    const { status, body } = await served.get<Problem>('/compare', {
      theme: 'safety',
      v: 'ffffffffffff',
    })
    expect(status).toBe(410)
    expect(body).toMatchObject({
      type: '/problems/edition-gone',
      current: '/api/v1/compare?theme=safety',
    })
  })

  test.each([
    ['/search?color=red', 'unknown-parameter', 'color'],
    ['/search?per_page=101', 'bad-parameter', 'per_page'],
    ['/search?page=x', 'bad-parameter', 'page'],
    ['/search?sort=size', 'bad-parameter', 'sort'],
    [`/search?q=${'a'.repeat(201)}`, 'bad-parameter', 'q'],
    ['/search?q=a&q=b', 'bad-parameter', 'q'],
    ['/plans?x=1', 'unknown-parameter', 'x'],
  ])('%s is refused by name', async (path, code, parameter) => {
    const response = await served.app.inject(`/api/v1${path}`)
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.json<Problem>()).toMatchObject({ type: `/problems/${code}`, parameter })
  })

  test.each(['/commitments/none-0', '/plans/none', '/nothing'])('%s is not found', async (path) => {
    const { status, body } = await served.get<Problem>(path)
    expect(status).toBe(404)
    expect(body.type).toBe('/problems/not-found')
  })

  test('answers may be read from any origin', async () => {
    const { headers } = await served.app.inject('/api/v1/regions')
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  test('any 200 characters are answered or refused, never a failure of ours', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('"', '-', '\\', '双', '减', '%', ' ', '=', '\0'),
        maxLength: 60,
      }),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (q) => {
        const { status, body } = await served.get<SearchAnswer>('/search', { q })
        expect([200, 400]).toContain(status)
        if (status === 200) expect(body.query).toBe(q.toWellFormed())
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('health, readiness, description, crawlers', async () => {
    for (const url of ['/healthz', '/readyz', '/api/openapi.json', '/robots.txt', '/sitemap.xml']) {
      expect((await served.app.inject(url)).statusCode, url).toBe(200)
    }
    expect((await served.app.inject('/api/docs/')).statusCode).toBe(200)
  })
})
