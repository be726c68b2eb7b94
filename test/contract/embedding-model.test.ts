// An embedding model that the operator switched on takes part in what is similar, and only there.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCatalogue } from '../../indexer/catalogue.ts'
import { readContent } from '../../indexer/content.ts'
import { publish } from '../../indexer/publish.ts'
import { build } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import type { SimilarAnswer } from '../../server/schemas/similar.ts'
import { startEngine, type TestEngine } from './engine.ts'

/** Two pledges that share neither words nor topic; the model of this test takes them for one. */
const FIRST = '普惠性幼儿园占比持续巩固在92%以上。'
const SECOND = '新增老年大学(学堂)20所'

const DIMENSIONS = 16

/** Somewhere else for every text, and the same place each time. */
const scattered = (text: string) =>
  [...createHash('sha256').update(text).digest().subarray(0, DIMENSIONS)].map((byte) => byte - 128)

const asked: string[] = []
const model = createServer(async (request, response) => {
  let body = ''
  for await (const piece of request) body += piece
  const { input } = JSON.parse(body) as { input: string }
  asked.push(input)
  const isOne = [FIRST, SECOND].some((text) => input.includes(text))
  const embedding = isOne ? Array(DIMENSIONS).fill(1) : scattered(input)
  response.end(JSON.stringify({ embedding }))
})

let engine: TestEngine
let similar: (id: string) => Promise<SimilarAnswer>
let ids: { first: string; second: string }
let post: (text: string) => Promise<SimilarAnswer>
let stop: () => Promise<void>

beforeAll(async () => {
  await new Promise<void>((ready) => model.listen(0, '127.0.0.1', ready))
  const folder = mkdtempSync(path.join(tmpdir(), 'duizhao-model-'))
  const file = path.join(folder, 'embedder.json')
  const url = `http://127.0.0.1:${(model.address() as AddressInfo).port}`
  const request = { input: '{{text}}' }
  const settings = { name: 'test-model', source: 'rest', url, dimensions: DIMENSIONS, request }
  writeFileSync(file, JSON.stringify({ ...settings, response: { embedding: '{{embedding}}' } }))
  const { embedder } = readConfig({ EMBEDDER_FILE: file })
  engine = await startEngine()
  const inputs = { plans: 'data/plans', codebook: 'data/codebook', model: embedder }
  const { content } = await readContent(inputs, () => {})
  await publish(engine.admin, content!, { fingerprint: 'model', grace: 0 })
  const config = { ...engine.config, rateLimitMax: 0 }
  const catalogue = openCatalogue(engine.search)
  const app = await build({ config, catalogue, search: engine.search, render: null })
  const commitments = [...content!.commitments]
  const holding = (text: string) => commitments.find((one) => one.text.includes(text))!.id
  ids = { first: holding(FIRST), second: holding(SECOND) }
  similar = async (id) => (await app.inject(`/api/v1/commitments/${id}/similar`)).json()
  post = async (text) =>
    (await app.inject({ method: 'POST', url: '/api/v1/similar', payload: { text } })).json()
  stop = async () => {
    await app.close()
    await engine.stop()
    model.close()
    rmSync(folder, { recursive: true })
  }
}, 120_000)
afterAll(() => stop?.())

test('what only the model finds near is among the similar, and says so', async () => {
  const { hits } = await similar(ids.first)
  const found = hits.find(({ commitment }) => commitment.id === ids.second)
  expect(found?.shared).toEqual([
    {
      kind: 'model',
      id: 'test-model',
      zh: '语义相近（test-model）',
      en: 'close in meaning (test-model)',
    },
  ])
})

test('scores fall from first to last', async () => {
  const scores = (await similar(ids.first)).hits.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(Math.max(...scores)).toBeLessThanOrEqual(1)
})

test("a visitor's own text is never sent to the model", async () => {
  const before = asked.length
  const { hits } = await post('普惠性幼儿园占比达到95%以上')
  expect(hits.length).toBeGreaterThan(0)
  expect(asked.length).toBe(before)
})
