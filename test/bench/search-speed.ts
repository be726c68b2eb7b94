// npm run bench -- speed [--large]: the API's answers beside one bare search of the engine.
import { type BesideEngine, besideEngine, cellsOf, ENGINE_NOTE, HEAD } from './beside-engine.ts'
import type { Part } from './part.ts'
import { judgedQueries } from './search-judging.ts'
import { overEditions, type ServedEdition } from './served-edition.ts'
import { table } from './table.ts'

/** Every question is asked so often; `per_page` differs, so that no answer is one already given. */
const ROUNDS = 5
const FIRST_PAGE = 20

type Timed = BesideEngine & { commitments: number }

export const speed: Part = {
  name: 'speed',
  async run({ large = false, state }) {
    const timed = await overEditions({ large, state }, timedOver)
    return {
      text: [
        'Search: milliseconds over HTTP, median / 95th percentile',
        table([
          ['commitments', ...HEAD],
          ...timed.map((one) => [String(one.commitments), ...cellsOf(one, 'p95')]),
        ]),
        ENGINE_NOTE,
        ...(large ? [] : ['With --large also over 600 plans, 100,000 commitments.']),
      ].join('\n'),
      figures: timed,
    }
  },
}

async function timedOver(served: ServedEdition): Promise<Timed> {
  const questions = judgedQueries('open').map(({ q }) => q)
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => round)
  const asked = rounds.flatMap((round) =>
    questions.map((q) => {
      const limit = FIRST_PAGE + round
      const query = new URLSearchParams({ q, per_page: String(limit) })
      const url = `${served.url}/api/v1/search?${query}`
      return { url, bare: { q, limit }, warming: round === 0 }
    }),
  )
  return {
    commitments: served.edition.counts.commitments,
    ...(await besideEngine(served, asked)),
  }
}
