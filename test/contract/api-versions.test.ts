import type { FastifyInstance } from 'fastify'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCatalogue } from '../../indexer/catalogue.ts'
import { publish } from '../../indexer/publish.ts'
import { build } from '../../server/app.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import { ChangesAnswer, VersionsAnswer } from '../../server/schemas/versions.ts'
import { contentOf } from './edition-content.ts'
import { startEngine, type TestEngine } from './engine.ts'

const STANDS = '推进县管校聘改革。'
const LEFT = '新建乡镇中心幼儿园。'
const WAS = '普惠性幼儿园占比持续巩固在90%以上。'
const IS = '普惠性幼儿园占比持续巩固在92%以上。'
const CAME = '落实校园安全责任制。'

let engine: TestEngine
let app: FastifyInstance
let first: string
let second: string
beforeAll(async () => {
  engine = await startEngine()
  const put = async (...contents: ReturnType<typeof contentOf>[]) => {
    const [one, ...more] = contents as [ReturnType<typeof contentOf>]
    const whole = { ...one }
    for (const { plans, commitments, sources } of more) {
      whole.plans = [...whole.plans, ...plans]
      whole.commitments = [...whole.commitments, ...commitments]
      whole.sources = [...whole.sources, ...sources]
    }
    return (await publish(engine.admin, whole, { fingerprint: 'f', grace: 0 })).version
  }
  first = await put(contentOf([STANDS, LEFT, WAS]))
  second = await put(contentOf([STANDS, IS, CAME]), contentOf([STANDS], 'newer-2025'))
  app = await build({
    config: { ...engine.config, rateLimitMax: 0 },
    catalogue: openCatalogue(engine.search, 0),
    search: engine.search,
    render: null,
  })
}, 120_000)
afterAll(async () => {
  await app?.close()
  await engine?.stop()
})

test('each edition tells what it changed', async () => {
  const body = (await app.inject('/api/v1/versions')).json<VersionsAnswer>()
  expect([...Value.Errors(VersionsAnswer, body)]).toEqual([])
  expect(body.versions.map(({ version, current }) => [version, current])).toEqual([
    [second, true],
    [first, false],
  ])
  expect(body.versions[1]!.changes).toBeNull()
  expect(body.versions[0]!.changes).toEqual({
    since: first,
    codebook_changed: false,
    plans_added: ['newer-2025'],
    plans_removed: [],
    plans_changed: ['invented-2024'],
    plans_recoded: [],
    commitments_added: 3,
    commitments_removed: 2,
    commitments_reworded: 1,
  })
})

test('a pinned view learns what changed since', async () => {
  const response = await app.inject(`/api/v1/versions/${first}/changes`)
  const body = response.json<ChangesAnswer>()
  expect([...Value.Errors(ChangesAnswer, body)]).toEqual([])
  expect(body.version).toBe(second)
  expect(body.removed.map(({ text }) => text)).toEqual([LEFT])
  expect(body.added.map(({ text }) => text)).toEqual([CAME, STANDS])
  expect(body.reworded.map(({ before, after }) => [before.text, after.text])).toEqual([[WAS, IS]])
})

test('between an edition and itself nothing changed', async () => {
  const response = await app.inject(`/api/v1/versions/${second}/changes`)
  expect(response.json()).toMatchObject({ commitments_added: 0, plans_changed: [], added: [] })
})

test('any route answers from a kept edition', async () => {
  const get = async (path: string) => (await app.inject(`/api/v1${path}v=${first}`)).json()
  expect((await get('/plans?')).plans).toHaveLength(1)
  expect((await get(`/terms?q=${encodeURIComponent('巩固')}&`)).lines[0].right).toBe('在90%以上。')
  expect((await get('/attention?')).plans[0].commitments).toBe(3)
})

test.each(['/versions/ffffffffffff/changes', '/attention?v=ffffffffffff'])(
  '%s is gone, with a link to what there is',
  async (path) => {
    const response = await app.inject(`/api/v1${path}`)
    expect(response.statusCode).toBe(410)
    expect(response.json<Problem>().current).toMatch(/^\/api\/v1\/(versions|attention)$/)
  },
)
