// npm run bench -- compare-speed [--large]: comparisons of a whole theme beside one bare search of the engine.
import type { Part } from './part.ts'
import { judgedQueries } from './search-judging.ts'
import { overEditions, type ServedEdition } from './served-edition.ts'
import { table } from './table.ts'
import { bareSearch, milliseconds, type Percentiles, percentiles } from './timing.ts'

/** Every theme is compared so often, each time over other regions or in another order. */
const ROUNDS = 8
const MOST_REGIONS = 8

interface Timed {
  commitments: number
  regions: number
  /** No comparison is one already given. */
  anew: Percentiles
  /** The same comparison once more. */
  again: Percentiles
  engine: Percentiles
  /** Of the medians. */
  ratio: { anew: number; again: number }
}

export const compareSpeed: Part = {
  name: 'compare-speed',
  async run({ large = false, state }) {
    const timed = await overEditions({ large, state }, timedBeside)
    const cell = ({ p50, p99 }: Percentiles) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`
    return {
      text: [
        'A whole theme compared: milliseconds over HTTP, median / 99th percentile',
        table([
          ['commitments', 'regions', 'asked anew', '÷ engine', 'asked again', '÷ engine', 'engine'],
          ...timed.map((one) => [
            String(one.commitments),
            String(one.regions),
            cell(one.anew),
            one.ratio.anew.toFixed(2),
            cell(one.again),
            one.ratio.again.toFixed(2),
            cell(one.engine),
          ]),
        ]),
        'engine: one bare search with four facets, in the same run',
        ...(large ? [] : ['With --large also over 600 plans, 100,000 commitments.']),
      ].join('\n'),
      figures: timed,
    }
  },
}

async function timedBeside(served: ServedEdition): Promise<Timed> {
  const { plans, codebook, counts } = served.edition
  const regions = [...new Set(plans.map(({ plan }) => plan.region.id))]
  const questions = judgedQueries('open').map(({ q }) => q)
  const anew: number[] = []
  const again: number[] = []
  const engine: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, { id: theme }] of codebook.themes.entries()) {
      const asked = new URLSearchParams({ theme })
      for (const region of someOf(regions, round * codebook.themes.length + i)) {
        asked.append('regions', region)
      }
      const url = `${served.url}/api/v1/compare?${asked}`
      const first = await milliseconds(url)
      const second = await milliseconds(url)
      const q = questions[(round * codebook.themes.length + i) % questions.length]!
      const raw = await bareSearch(served, { q, limit: 20 + round })
      // The first round warms everything up.
      if (round === 0) continue
      anew.push(first)
      again.push(second)
      engine.push(raw)
    }
  }
  const [fresh, kept, bare] = [percentiles(anew), percentiles(again), percentiles(engine)]
  return {
    commitments: counts.commitments,
    regions: Math.min(regions.length, MOST_REGIONS),
    anew: fresh,
    again: kept,
    engine: bare,
    ratio: { anew: fresh.p50 / bare.p50, again: kept.p50 / bare.p50 },
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
