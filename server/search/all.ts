// Everything that answers a query, however much it is, in portions that the engine hands over in time.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { ask, type EngineQuery } from './engine.ts'

/** A portion takes the engine a fraction of a second, and ours as long to read. */
const PORTION = 5_000

/** In the engine's order, which stands from one portion to the next: an index of an edition never changes. */
export async function allOf(
  engine: Meilisearch,
  index: string,
  query: EngineQuery,
): Promise<Commitment[]> {
  const all: Commitment[] = []
  for (let page = 1; ; page++) {
    const [found] = await ask(engine, index, [{ ...query, page, hitsPerPage: PORTION }])
    for (const hit of found!.hits) all.push(hit)
    if (found!.hits.length < PORTION) return all
  }
}
