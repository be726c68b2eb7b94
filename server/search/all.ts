// Everything that answers a query, however much it is, in portions that the engine hands over in time.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { ask, type EngineQuery } from './engine.ts'

/** A portion takes the engine a fraction of a second, and us some milliseconds to read. */
const PORTION = 2_000

/** In the engine's order, which stands from one portion to the next: an index of an edition never changes. */
export async function* inPortions(
  engine: Meilisearch,
  index: string,
  query: EngineQuery,
): AsyncGenerator<Commitment[]> {
  for (let page = 1; ; page++) {
    const [found] = await ask(engine, index, [{ ...query, page, hitsPerPage: PORTION }])
    yield found!.hits
    if (found!.hits.length < PORTION) return
  }
}

export async function allOf(
  engine: Meilisearch,
  index: string,
  query: EngineQuery,
): Promise<Commitment[]> {
  const all: Commitment[] = []
  for await (const hits of inPortions(engine, index, query)) for (const hit of hits) all.push(hit)
  return all
}
