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

/** The same tokens come with every answer, hundreds of regions among them: each is taken apart once. */
const KEPT = 20_000
const apart = new Map<string, [FacetName, string]>()

function takenApart(token: string): [FacetName, string] {
  const known = apart.get(token)
  if (known) return known
  const at = token.indexOf(':')
  const parts: [FacetName, string] = [token.slice(0, at) as FacetName, token.slice(at + 1)]
  if (apart.size >= KEPT) apart.clear()
  apart.set(token, parts)
  return parts
}

/** From what the engine counted in the field, by token. */
export function facetCounts(counted: Record<string, number> = {}): FacetCounts {
  const counts = noFacets()
  for (const one of Object.keys(counted)) {
    const [facet, value] = takenApart(one)
    counts[facet][value] = counted[one]!
  }
  return counts
}
