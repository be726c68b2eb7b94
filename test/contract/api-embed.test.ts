import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OembedAnswer } from '../../server/schemas/oembed.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

const ORIGIN = 'http://localhost'

async function answer<T>(schema: TSchema, path: string, query: Record<string, string> = {}) {
  const url = `/api/v1${path}?${new URLSearchParams(query)}`
  const response = await served.app.inject({ url, headers: { host: 'localhost' } })
  expect(response.statusCode, response.body).toBe(200)
  const body = response.json<T>()
  expect([...Value.Errors(schema, body)]).toEqual([])
  return body
}

describe('oEmbed', () => {
  test('a commitment unfolds into a frame with its page', async () => {
    const { body } = await served.get<SearchAnswer>('/search', { q: '双减' })
    const url = `${ORIGIN}/c/${body.hits[0]!.id}`
    const embed = await answer<OembedAnswer>(OembedAnswer, '/oembed', { url, maxwidth: '320' })
    expect(embed).toMatchObject({ type: 'rich', version: '1.0', width: 320 })
    expect(embed.html).toContain(`src="${ORIGIN}/embed/c/${body.hits[0]!.id}"`)
    expect(embed.edition).toBe(body.version)
  })

  test.each(['/compare?theme=safety&regions=jinzhou,taizhou', '/indicators/class-size-primary'])(
    '%s unfolds too, its address escaped',
    async (path) => {
      const { html } = await answer<OembedAnswer>(OembedAnswer, '/oembed', { url: ORIGIN + path })
      expect(html).toContain(`src="${ORIGIN}/embed${path.replaceAll('&', '&amp;')}"`)
    },
  )

  test.each([
    'https://other.example/c/x-1',
    `${ORIGIN}/search?q=a`,
    `${ORIGIN}/c/none-0`,
    `${ORIGIN}/indicators/none`,
    `${ORIGIN}/compare`,
    `${ORIGIN}/compare?theme=none`,
    `${ORIGIN}/compare?theme=safety&regions=atlantis`,
  ])('%s is not found', async (url) => {
    const response = await served.app.inject({
      url: `/api/v1/oembed?${new URLSearchParams({ url })}`,
      headers: { host: 'localhost' },
    })
    expect(response.statusCode).toBe(404)
  })

  test('an edition that is gone is told as such', async () => {
    const url = '/c/x-1?v=ffffffffffff'
    const { status, body } = await served.get<Problem>('/oembed', { url })
    expect([status, body.current]).toEqual([410, '/c/x-1'])
  })

  test.each([
    [{}, 'url'],
    [{ url: '/c/a', format: 'xml' }, 'format'],
    [{ url: '/c/a', maxwidth: '0' }, 'maxwidth'],
  ])('%j is refused and names %s', async (query, parameter) => {
    const { status, body } = await served.get<Problem>('/oembed', query as Record<string, string>)
    expect([status, body.parameter]).toEqual([400, parameter])
  })
})

describe('measurements', () => {
  test('this machine reads how long requests took and what is served', async () => {
    await served.get('/themes')
    const { body, headers } = await served.app.inject('/metrics')
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toMatch(
      /http_request_duration_seconds_count\{.*route="\/api\/v1\/themes".*\} [1-9]/,
    )
    expect(body).toMatch(/duizhao_edition_commitments\{version="\w+"\} \d+/)
  })

  test.each([
    { remoteAddress: '203.0.113.7' },
    { remoteAddress: '127.0.0.1', headers: { 'x-forwarded-for': '203.0.113.7' } },
  ])('a stranger does not (%j)', async (from) => {
    const { statusCode, body } = await served.app.inject({ url: '/metrics', ...from })
    expect(statusCode).toBe(404)
    expect(body).not.toContain('duizhao')
  })
})
