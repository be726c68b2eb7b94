// How much a word or a character tells among the commitments of a small edition: the fewer have it, the more.
import type { Meilisearch } from 'meilisearch'
import type { Edition } from '../../indexer/edition.ts'
import { folded } from './folded.ts'
import { type Commitments, heldOf } from './held.ts'
import type { Readings } from './interpret.ts'

/** 0 of what stands in every commitment, 1 and a little more of what stands in one of some hundred. */
export type Telling = (run: string) => number

/** ln of some hundred commitments. */
const FULL = 6

const made = new WeakMap<Commitments, Telling>()
const KEPT = 20_000

/** The readings with what their words tell; of a large edition as they are. */
export async function withTelling<T extends Readings | null>(
  engine: Meilisearch,
  edition: Edition,
  readings: T,
): Promise<T> {
  const all = await heldOf(engine, edition)
  if (!all || !readings) return readings
  const tells = made.get(all) ?? tellingIn(all)
  made.set(all, tells)
  return { ...readings, byWords: { ...readings.byWords, tells } }
}

/** What was counted once is kept: the same words come again and again. */
function tellingIn(all: Commitments): Telling {
  const texts = [...all.values()].map(({ text }) => folded(text))
  const known = new Map<string, number>()
  return (run) => {
    const before = known.get(run)
    if (before !== undefined) return before
    const holding = texts.filter((text) => text.includes(run)).length
    const tells = Math.log((texts.length + 1) / (holding + 1)) / FULL
    if (known.size >= KEPT) known.clear()
    known.set(run, tells)
    return tells
  }
}
