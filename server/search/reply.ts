// The engine's results for one or several readings, put together: hits in order, total, facet counts.
import type { Commitment } from '../../data/schema.ts'
import type { Facets } from '../schemas/search.ts'
import type { EngineResult } from './engine.ts'
import { FACETS } from './query.ts'

export interface Reply {
  hits: Commitment[]
  total: number
  facets: Facets
}

const noFacets = (): Facets => ({ themes: {}, regions: {}, topics: {}, levels: {} })

/** Of the queries of one reading: the first has the hits. */
export function replyOf(results: EngineResult[]): Reply {
  const facets = noFacets()
  for (const { facet, field } of FACETS) {
    for (const result of results) Object.assign(facets[facet], result.facets[field])
  }
  return { hits: results[0]!.hits, total: results[0]!.total, facets }
}

/** Of readings that no commitment shares: totals and counts add up. */
export function joined(replies: Reply[]): Reply {
  const facets = noFacets()
  for (const { facet } of FACETS) {
    for (const reply of replies) {
      for (const [id, count] of Object.entries(reply.facets[facet])) {
        facets[facet][id] = (facets[facet][id] ?? 0) + count
      }
    }
  }
  return {
    hits: replies.flatMap((reply) => reply.hits),
    total: replies.reduce((sum, reply) => sum + reply.total, 0),
    facets,
  }
}
