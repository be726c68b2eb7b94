// Commitments as the engine has them become commitments again; those of small editions are held ready.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { recent } from '../recent.ts'
import { type Hit, roundTrip } from './round-trip.ts'
import { isSmall } from './small-edition.ts'

/** By id, in the engine's order. */
export type Commitments = Map<string, Commitment>

/** Of all editions together, some kB each. */
const HELD = 20_000
/** So many are read at once before others get their turn. */
const AT_ONCE = 500

const held = recent<Commitments>(HELD, ({ size }) => size + 1)

/**
 * All of a small edition, so that the engine only has to say which; null of a larger one. Nobody may
 * change one: all answers share them.
 */
export async function heldOf(engine: Meilisearch, edition: Edition): Promise<Commitments | null> {
  if (!isSmall(edition)) return null
  return held(edition.uid, () => fetched(engine, edition))
}

async function fetched(engine: Meilisearch, { uid, counts }: Edition): Promise<Commitments> {
  const all: Commitments = new Map()
  for (let page = 1; all.size < counts.commitments; page++) {
    const [found] = await roundTrip(engine, uid, [
      { page, hitsPerPage: AT_ONCE, attributesToRetrieve: ['id', 'commitment', 'likeness'] },
    ])
    for (const hit of found!.hits) all.set(hit.id, unpacked(hit))
    if (found!.hits.length < AT_ONCE) break
    await breathe()
  }
  return all
}

/** Beside the commitment's own fields: no answer shows it, for JSON knows no symbols. */
const LIKENESS = Symbol('likeness')
type Read = Commitment & { [LIKENESS]?: string }

/** Of a hit without `commitment` only the id is there. */
export function unpacked({ id, commitment, likeness }: Hit): Commitment {
  const read = (commitment ? JSON.parse(commitment) : { id }) as Read
  if (likeness !== undefined) read[LIKENESS] = likeness
  return read
}

/** As the indexer packed it, of what was asked for WITH_LIKENESS. */
export const likenessOf = (commitment: Commitment): string | undefined =>
  (commitment as Read)[LIKENESS]
