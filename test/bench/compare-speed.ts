// npm run bench -- compare-speed [--large]: comparisons of a whole theme beside one bare search of the engine.
import { type BesideEngine, besideEngine, cellsOf, ENGINE_NOTE, HEAD } from './beside-engine.ts'
import type { Part } from './part.ts'
import { judgedQueries } from './search-judging.ts'
import { overEditions, type ServedEdition } from './served-edition.ts'
import { table } from './table.ts'

/** Every theme is compared so often, each time over other regions or in another order. */
const ROUNDS = 8
const MOST_REGIONS = 8

type Timed = BesideEngine & { commitments: number; regions: number }

export const compareSpeed: Part = {
  name: 'compare-speed',
  async run({ large = false, state }) {
    const timed = await overEditions({ large, state }, timedOver)
    return {
      text: [
        'A whole theme compared: milliseconds over HTTP, median / 99th percentile',
        table([
          ['commitments', 'regions', ...HEAD],
          ...timed.map((one) => [
            String(one.commitments),
            String(one.regions),
            ...cellsOf(one, 'p99'),
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
  const { plans, codebook, counts } = served.edition
  const regions = [...new Set(plans.map(({ plan }) => plan.region.id))]
  const questions = judgedQueries('open').map(({ q }) => q)
  const { themes } = codebook
  const asked = Array.from({ length: (ROUNDS + 1) * themes.length }, (_, time) => {
    const round = Math.floor(time / themes.length)
    const query = new URLSearchParams({ theme: themes[time % themes.length]!.id })
    for (const region of someOf(regions, time)) query.append('regions', region)
    const bare = { q: questions[time % questions.length]!, limit: 20 + round }
    return { url: `${served.url}/api/v1/compare?${query}`, bare, warming: round === 0 }
  })
  return {
    commitments: counts.commitments,
    regions: Math.min(regions.length, MOST_REGIONS),
    ...(await besideEngine(served, asked)),
  }
}

/** Where there are more than fit side by side, others each time; else all, in another order each time. */
function someOf(regions: string[], time: number): string[] {
  if (regions.length > MOST_REGIONS) {
    const from = (time * MOST_REGIONS) % regions.length
    return [...regions.slice(from), ...regions].slice(0, MOST_REGIONS)
  }
  const left = [...regions]
  let rest = time
  return regions.map(() => {
    const [next] = left.splice(rest % left.length, 1)
    rest = Math.floor(rest / (left.length + 1))
    return next!
  })
}
