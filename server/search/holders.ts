// Which commitments of a small edition hold a clause or pass a filter: the engine lists them once, and
// what holds several is what stands on all their lists.
import { FACETS_FIELD, facetTokens } from '../../data/facets.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { recent } from '../recent.ts'
import type { EngineQuery, EngineResult } from './engine.ts'
import type { Commitments } from './held.ts'
import type { Found, RawQuery } from './round-trip.ts'

/** Asks the engine one query; several asked in the same turn share a way to it. */
export type AskOne = (query: RawQuery) => Promise<Found>

/** Places of commitments in the edition, in no order: two bytes each. */
type List = Uint16Array

/** Of all editions together: some MB. */
const KEPT = 2_000_000
/** What keeping a list takes beside its places. */
const OVERHEAD = 100

const lists = recent<List>(KEPT, ({ length }) => length + OVERHEAD)

/** A conjunction of clauses and filters in no order of its own, that counts no facets but ours. */
export const isConjunction = (query: EngineQuery): boolean => {
  const { clauses = [], filter = [], without = [], sort, facets, attributesToSearchOn } = query
  return (
    clauses.length + filter.length > 0 &&
    !sort &&
    !(attributesToSearchOn && without.length > 0) &&
    !filter.some((one) => one.startsWith('id ')) &&
    (facets ?? []).every((field) => field === FACETS_FIELD)
  )
}

/** As the engine answers it, in the order of the edition: whoever asks ranks what is found. */
export async function conjunction(
  ask: AskOne,
  edition: Edition,
  held: Commitments,
  query: EngineQuery,
): Promise<EngineResult> {
  const { clauses = [], filter = [], without = [], but = [], attributesToSearchOn } = query
  const { all, places, tokens } = tableOf(held, edition)
  const list = (query: RawQuery) =>
    lists(`${edition.uid} ${JSON.stringify(query)}`, async () => {
      // As a facet an id costs the engine a tenth of what it costs as a hit.
      const { facets } = await ask({ ...query, facets: ['id'], page: 1, hitsPerPage: 0 })
      return Uint16Array.from(Object.keys(facets.id ?? {}), (id) => places.get(id)!)
    })
  const holding = (clause: string) =>
    list({ q: clause, ...(attributesToSearchOn ? { attributesToSearchOn } : {}) })
  const [saying, passing, not] = await Promise.all([
    Promise.all(clauses.map(holding)),
    Promise.all(filter.map((one) => list({ filter: [one] }))),
    Promise.all(without.map(holding)),
  ])
  const found = onAll(
    [...saying, ...passing],
    [...not, but.map((id) => places.get(id)!)],
    all.length,
  )
  const { page = 1, hitsPerPage = 20, facets } = query
  const shown = found.slice((page - 1) * hitsPerPage, page * hitsPerPage)
  return {
    hits: shown.map((place) => all[place]!),
    total: found.length,
    facets: facets ? { [FACETS_FIELD]: counted(found, tokens) } : {},
  }
}

/** What stands on every list and on none of the others, in the order of the edition. */
function onAll(lists: List[], others: Iterable<number>[], size: number): number[] {
  const on = new Uint8Array(size)
  for (const list of lists) for (const place of list) on[place]!++
  for (const list of others) for (const place of list) on[place] = 0
  const found: number[] = []
  for (let place = 0; place < size; place++) if (on[place] === lists.length) found.push(place)
  return found
}

function counted(found: number[], tokens: string[][]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const place of found) {
    for (const token of tokens[place]!) counts[token] = (counts[token] ?? 0) + 1
  }
  return counts
}

interface Table {
  all: Commitment[]
  places: Map<string, number>
  /** What each is counted under. */
  tokens: string[][]
}

const tables = new WeakMap<Commitments, Table>()

function tableOf(held: Commitments, { plans }: Edition): Table {
  const known = tables.get(held)
  if (known) return known
  const all = [...held.values()]
  const levels = new Map(plans.map(({ plan }) => [plan.id, plan.region.level]))
  const table = {
    all,
    places: new Map(all.map(({ id }, place) => [id, place])),
    tokens: all.map((one) => facetTokens(one, levels.get(one.plan)!)),
  }
  tables.set(held, table)
  return table
}
