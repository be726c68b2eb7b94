// Everything that answers a query, however much it is, in portions that the engine hands over in time.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, type EngineQuery, EVERYTHING } from './engine.ts'
import { oneOf } from './filters.ts'
import { inPlace } from './lookup.ts'

/** A portion takes the engine a fraction of a second, and us some milliseconds to read. */
const PORTION = 2_000

/** In the engine's order, which stands from one portion to the next: an index of an edition never changes. */
export async function allOf(
  engine: Meilisearch,
  edition: Edition,
  query: EngineQuery,
): Promise<Commitment[]> {
  const all: Commitment[] = []
  for (let page = 1; ; page++) {
    const [found] = await ask(engine, edition, [{ ...query, page, hitsPerPage: PORTION }])
    for (const hit of found!.hits) all.push(hit)
    if (found!.hits.length < PORTION) return all
  }
}

/**
 * Of every plan of the edition, plan by plan by their ids, each in its own order. A portion is some
 * plans: the engine counts its way through all that comes before a later page.
 */
export async function* byPlans(
  engine: Meilisearch,
  edition: Edition,
  query: EngineQuery,
): AsyncGenerator<Commitment[]> {
  for (const plans of portionsOf(edition)) {
    const filter = [query.filter ?? [], oneOf('plan', plans)].flat()
    const [found] = await ask(engine, edition, [{ ...query, filter, hitsPerPage: EVERYTHING }])
    yield found!.hits.sort(inPlace)
  }
}

function portionsOf({ plans }: Edition): string[][] {
  const portions: string[][] = []
  let room = 0
  const sorted = plans.toSorted(({ plan: a }, { plan: b }) => (a.id < b.id ? -1 : 1))
  for (const { plan, commitments } of sorted) {
    if (portions.length === 0 || commitments > room) {
      portions.push([])
      room = PORTION
    }
    portions.at(-1)!.push(plan.id)
    room -= commitments
  }
  return portions
}
