// Commitments fetched as they are: by id, by plan, by theme or topic.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, EVERYTHING } from './engine.ts'
import { equals, oneOf } from './filters.ts'

export async function commitmentById(
  engine: Meilisearch,
  edition: Edition,
  id: string,
): Promise<Commitment | null> {
  const [found] = await ask(engine, edition, [{ filter: [equals('id', id)], hitsPerPage: 1 }])
  return found!.hits[0] ?? null
}

/** Up to `reach` before and behind it in its plan. */
export async function neighbours(
  engine: Meilisearch,
  edition: Edition,
  { plan, order }: Commitment,
  reach = 2,
): Promise<{ before: Commitment[]; after: Commitment[] }> {
  const filter = [equals('plan', plan), `order ${order - reach} TO ${order + reach}`]
  const [found] = await ask(engine, edition, [
    { filter, sort: ['order:asc'], hitsPerPage: 2 * reach + 1 },
  ])
  return {
    before: found!.hits.filter((one) => one.order < order),
    after: found!.hits.filter((one) => one.order > order),
  }
}

/** Plan by plan, each in its own order. Sorted here: the engine goes through every plan it knows. */
export const inPlace = (a: Commitment, b: Commitment): number =>
  (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : 0) || a.order - b.order

/** Every commitment that passes the filters, plan by plan, each plan in its own order. */
export async function every(
  engine: Meilisearch,
  edition: Edition,
  filter: string[],
): Promise<Commitment[]> {
  const [found] = await ask(engine, edition, [{ filter, hitsPerPage: EVERYTHING }])
  return found!.hits.sort(inPlace)
}

export const everyOfPlan = (engine: Meilisearch, edition: Edition, plan: string) =>
  every(engine, edition, [equals('plan', plan)])

export const everyWithId = (engine: Meilisearch, edition: Edition, ids: string[]) =>
  every(engine, edition, [oneOf('id', ids)])

type LabelCounts = Record<'themes' | 'topics', Record<string, number>>
const counted = new WeakMap<Edition, Promise<LabelCounts>>()

/** How many commitments carry each theme and topic. Counted once an edition. */
export function labelCounts(engine: Meilisearch, edition: Edition): Promise<LabelCounts> {
  const known = counted.get(edition)
  if (known) return known
  const counts = countLabels(engine, edition)
  counted.set(edition, counts)
  counts.catch(() => counted.delete(edition))
  return counts
}

async function countLabels(engine: Meilisearch, edition: Edition): Promise<LabelCounts> {
  const [found] = await ask(engine, edition, [{ facets: ['themes', 'topics'], hitsPerPage: 0 }])
  return { themes: found!.facets.themes ?? {}, topics: found!.facets.topics ?? {} }
}
