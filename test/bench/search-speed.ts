// npm run bench -- speed [--large]: the API's answers beside one bare search of the engine.
import {
  type Asked,
  type BesideEngine,
  besideEngine,
  cellsOf,
  ENGINE_NOTE,
  HEAD,
} from './beside-engine.ts'
import type { Part } from './part.ts'
import { judgedQueries } from './search-judging.ts'
import { overEditions, type ServedEdition } from './served-edition.ts'
import { table } from './table.ts'

/** Every question is asked so often anew; `per_page` differs, so that no answer is one already given. */
const ROUNDS = 5
const FIRST_PAGE = 20

interface Timed {
  commitments: number
  /** Nobody asked it before: words that were never asked for are looked up. */
  first: BesideEngine
  /** Its words were asked for before, in another question. */
  later: BesideEngine
}

export const speed: Part = {
  name: 'speed',
  async run({ large = false, state }) {
    const timed = await overEditions({ large, state }, timedOver)
    return {
      text: [
        'Search: milliseconds over HTTP, median / 95th percentile',
        table([
          ['commitments', 'words', ...HEAD],
          ...timed.flatMap(({ commitments, first, later }) => [
            [String(commitments), 'never asked for', ...cellsOf(first, 'p95')],
            ['', 'asked for before', ...cellsOf(later, 'p95')],
          ]),
        ]),
        ENGINE_NOTE,
        ...(large ? [] : ['With --large also over 600 plans, 100,000 commitments.']),
      ].join('\n'),
      figures: timed,
    }
  },
}

async function timedOver(served: ServedEdition): Promise<Timed> {
  const askedAt = (set: 'open' | 'held', round: number): Asked[] =>
    judgedQueries(set).map(({ q }) => {
      const limit = FIRST_PAGE + round
      const query = new URLSearchParams({ q, per_page: String(limit) })
      const url = `${served.url}/api/v1/search?${query}`
      return { url, bare: { q, limit }, warming: set === 'held' }
    })
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 1)
  return {
    commitments: served.edition.counts.commitments,
    // Other questions warm up what has nothing to do with their words.
    first: await besideEngine(served, [...askedAt('held', 0), ...askedAt('open', 0)]),
    later: await besideEngine(
      served,
      rounds.flatMap((round) => askedAt('open', round)),
    ),
  }
}
