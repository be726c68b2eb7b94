// The values that each filter of a search offers: the first few of many, or all where asked for.
import type { SearchAnswer } from '../server/schemas/search.ts'
import { values, withParameters } from './query.ts'

export const facetNames = ['theme', 'region', 'topic', 'level'] as const
export type FacetName = (typeof facetNames)[number]

/** Shown of a filter before the rest is asked for. */
const shownAtFirst = 10
/** What lies within this of all is shown at once: a link to two more is no shorter. */
const spare = 4

export interface FacetList {
  name: FacetName
  /** Chosen values that the counts do not hold stand first, with 0. */
  values: [id: string, count: number][]
  /** How many are left out. */
  more: number
}

/** `themes`: ids in the codebook's order, in which they are always offered; the others by count. */
export function facetLists(
  { themes, regions, topics, levels }: SearchAnswer['facets'],
  query: URLSearchParams,
  order: readonly string[],
): FacetList[] {
  const counts = { theme: themes, region: regions, topic: topics, level: levels }
  const place = new Map(order.map((id, i) => [id, i]))
  const placeOf = (id: string) => place.get(id) ?? order.length
  return facetNames.map((name) => {
    const entries = Object.entries(counts[name])
    if (name === 'theme') entries.sort(([a], [b]) => placeOf(a) - placeOf(b))
    else entries.sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    const chosen = values(query, name)
    const missing = chosen.filter((id) => !(id in counts[name]))
    const all = [...missing.map((id): [string, number] => [id, 0]), ...entries]
    const most = all.length <= shownAtFirst + spare ? all.length : shownAtFirst
    const shown = isWhole(query, name)
      ? all
      : all.filter(([id], i) => i < most || chosen.includes(id))
    return { name, values: shown, more: all.length - shown.length }
  })
}

/** Whether every value of a filter is asked for: `all=region`. */
export const isWhole = (query: URLSearchParams, name: FacetName): boolean =>
  query.get('all') === name

/** The same question with every value of one filter. */
export const whole = (query: URLSearchParams, name: FacetName | null): URLSearchParams =>
  withParameters(query, { all: name })
