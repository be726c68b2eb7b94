// What a commitment is counted under, as the engine keeps it: all facets in one field.
import type { Commitment, Level } from './schema.ts'

/**
 * The engine takes up each commitment that it counts once a field. In one field four facets cost
 * hardly more than one.
 */
export const FACETS_FIELD = 'facets'

export const FACET_NAMES = ['themes', 'regions', 'topics', 'levels'] as const
export type FacetName = (typeof FACET_NAMES)[number]

/** Of each facet how many commitments are under each value. */
export type FacetCounts = Record<FacetName, Record<string, number>>

const token = (facet: FacetName, value: string) => `${facet}:${value}`

export const facetTokens = ({ themes, region, topics }: Commitment, level: Level): string[] => [
  ...themes.map((theme) => token('themes', theme)),
  token('regions', region),
  ...topics.map((topic) => token('topics', topic)),
  token('levels', level),
]

export const noFacets = (): FacetCounts => ({ themes: {}, regions: {}, topics: {}, levels: {} })

/** From what the engine counted in the field, by token. */
export function facetCounts(counted: Record<string, number> = {}): FacetCounts {
  const counts = noFacets()
  for (const [one, count] of Object.entries(counted)) {
    const at = one.indexOf(':')
    counts[one.slice(0, at) as FacetName][one.slice(at + 1)] = count
  }
  return counts
}
