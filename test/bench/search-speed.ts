// npm run bench -- speed [--large]: the API's answers beside one bare search of the engine, uncached.
import type { Part } from './part.ts'
import { judgedQueries } from './search-judging.ts'
import { overEditions, type ServedEdition } from './served-edition.ts'
import { table } from './table.ts'
import { bareSearch, milliseconds, type Percentiles, percentiles } from './timing.ts'

/** Every question is asked so often; `per_page` differs, so that no answer is one already given. */
const ROUNDS = 5
const FIRST_PAGE = 20

interface Timed {
  commitments: number
  api: Percentiles
  engine: Percentiles
  ratio: number
}

/** Milliseconds over HTTP, both in turns in one run; the engine is asked one search with four facets. */
export const speed: Part = {
  name: 'speed',
  async run({ large = false, state }) {
    const timed = await overEditions({ large, state }, timedBeside)
    const cell = ({ p50, p95 }: Percentiles) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`
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
        ...(large ? [] : ['With --large also over 600 plans, 100,000 commitments.']),
      ].join('\n'),
      figures: timed,
    }
  },
}

async function timedBeside(served: ServedEdition): Promise<Timed> {
  const questions = judgedQueries('open').map(({ q }) => q)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const size = FIRST_PAGE + round
    for (const q of questions) {
      const asked = new URLSearchParams({ q, per_page: String(size) })
      const api = await milliseconds(`${served.url}/api/v1/search?${asked}`)
      const raw = await bareSearch(served, { q, limit: size })
      // The first round warms both up.
      if (round > 0) ours.push(api)
      if (round > 0) bare.push(raw)
    }
  }
  const api = percentiles(ours)
  const engine = percentiles(bare)
  const { commitments } = served.edition.counts
  return { commitments, api, engine, ratio: api.p50 / engine.p50 }
}
