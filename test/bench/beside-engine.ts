// Questions to the API, each asked anew and then again, beside bare searches of the engine in the same run.
import type { ServedEdition } from './served-edition.ts'
import { bareSearch, milliseconds, type Percentiles, percentiles } from './timing.ts'

export interface Asked {
  /** Of the API; no two of a run are the same. */
  url: string
  /** What the engine is asked beside it. */
  bare: { q: string; limit: number }
  /** To warm everything up: not counted. */
  warming: boolean
}

export interface BesideEngine {
  /** No answer is one already given. */
  anew: Percentiles
  /** The same question once more. */
  again: Percentiles
  engine: Percentiles
  /** Of the medians. */
  ratio: { anew: number; again: number }
}

/** Milliseconds over HTTP, one after the other in turns. */
export async function besideEngine(served: ServedEdition, all: Asked[]): Promise<BesideEngine> {
  const times = { anew: [] as number[], again: [] as number[], engine: [] as number[] }
  for (const { url, bare, warming } of all) {
    const anew = await milliseconds(url)
    const again = await milliseconds(url)
    const engine = await bareSearch(served, bare)
    if (warming) continue
    times.anew.push(anew)
    times.again.push(again)
    times.engine.push(engine)
  }
  const [anew, again, engine] = [times.anew, times.again, times.engine].map(percentiles)
  const ratio = { anew: anew!.p50 / engine!.p50, again: again!.p50 / engine!.p50 }
  return { anew: anew!, again: again!, engine: engine!, ratio }
}

export const HEAD = ['asked anew', '÷ engine', 'asked again', '÷ engine', 'engine']

/** A row under HEAD: medians and the percentile that is asked for. */
export function cellsOf(timed: BesideEngine, tail: 'p95' | 'p99'): string[] {
  const cell = (of: Percentiles) => `${of.p50.toFixed(1)} / ${of[tail].toFixed(1)}`
  return [
    cell(timed.anew),
    timed.ratio.anew.toFixed(2),
    cell(timed.again),
    timed.ratio.again.toFixed(2),
    cell(timed.engine),
  ]
}

export const ENGINE_NOTE = 'engine: one bare search with four facets, in the same run'
