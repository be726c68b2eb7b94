// npm run bench -- speed [--large]: the API's answers beside one bare search of the engine, uncached.
import type { FastifyInstance } from 'fastify'
import { openCatalogue } from '../../indexer/catalogue.ts'
import { readContent } from '../../indexer/content.ts'
import type { Edition, EditionContent } from '../../indexer/edition.ts'
import { publish } from '../../indexer/publish.ts'
import { build } from '../../server/app.ts'
import { startEngine, type TestEngine } from '../contract/engine.ts'
import type { Part } from './part.ts'
import { judgedQueries } from './search-judging.ts'
import { synthetic } from './synthetic.ts'
import { table } from './table.ts'

/** Every question is asked so often; `per_page` differs, so that no answer is one already given. */
const ROUNDS = 5
const FIRST_PAGE = 20
const LARGE = 100_000
const FACETS = ['themes', 'region', 'topics', 'level']

interface Timed {
  commitments: number
  api: { p50: number; p95: number }
  engine: { p50: number; p95: number }
  ratio: number
}

/** Milliseconds over HTTP, both in turns in one run; the engine is asked one search with four facets. */
export const speed: Part = {
  name: 'speed',
  async run({ large }) {
    const { content } = await readContent(
      { plans: 'data/plans', codebook: 'data/codebook' },
      () => {},
    )
    if (!content) throw new Error('The plans cannot be read: npm run index -- --dry-run says why.')
    const timed = [await timedOver(content)]
    if (large) timed.push(await timedOver(synthetic(content, LARGE)))
    const cell = ({ p50, p95 }: Timed['api']) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`
    return {
      text: [
        'Search: milliseconds over HTTP, median / 95th percentile, nothing cached',
        table([
          ['commitments', 'API', 'bare engine, 4 facets', 'API ÷ engine (median)'],
          ...timed.map((one) => [
            String(one.commitments),
            cell(one.api),
            cell(one.engine),
            one.ratio.toFixed(2),
          ]),
        ]),
        ...(large ? [] : ['With --large also over 100,000 commitments.']),
      ].join('\n'),
      figures: timed,
    }
  },
}

async function timedOver(content: EditionContent): Promise<Timed> {
  const engine = await startEngine()
  try {
    await publish(engine.admin, content, { fingerprint: 'bench', grace: 0 })
    const catalogue = openCatalogue(engine.search)
    const config = { ...engine.config, rateLimitMax: 0 }
    const app = await build({ config, catalogue, search: engine.search, render: null })
    try {
      const edition = await catalogue.current()
      return await timedBeside(app, engine, edition!)
    } finally {
      await app.close()
    }
  } finally {
    await engine.stop()
  }
}

async function timedBeside(
  app: FastifyInstance,
  engine: TestEngine,
  edition: Edition,
): Promise<Timed> {
  const portal = await app.listen({ port: 0, host: '127.0.0.1' })
  const key = engine.search.config.apiKey
  const questions = judgedQueries('open').map(({ q }) => q)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const size = FIRST_PAGE + round
    for (const q of questions) {
      const api = await milliseconds(
        `${portal}/api/v1/search?${new URLSearchParams({ q, per_page: String(size) })}`,
      )
      const raw = await milliseconds(`${engine.url}/indexes/${edition.uid}/search`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ q, facets: FACETS, limit: size }),
      })
      // The first round warms both up.
      if (round > 0) ours.push(api)
      if (round > 0) bare.push(raw)
    }
  }
  const api = percentiles(ours)
  const engineOnly = percentiles(bare)
  return {
    commitments: edition.counts.commitments,
    api,
    engine: engineOnly,
    ratio: api.p50 / engineOnly.p50,
  }
}

async function milliseconds(url: string, init: RequestInit = {}): Promise<number> {
  const begun = performance.now()
  const response = await fetch(url, init)
  await response.text()
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  return performance.now() - begun
}

function percentiles(values: number[]): { p50: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
  return { p50: at(0.5), p95: at(0.95) }
}
