// The engine's results for one or several readings, put together: hits in order, total, facet counts.
import {
  FACET_NAMES,
  FACETS_FIELD,
  type FacetName,
  facetCounts,
  noFacets,
} from '../../data/facets.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { Facets } from '../schemas/search.ts'
import type { EngineResult } from './engine.ts'
import type { Filters } from './filters.ts'
import { boundFacets } from './query.ts'

export interface Reply {
  hits: Commitment[]
  total: number
  facets: Facets
}

/** Of the queries of one reading: the first has the hits, the others each the counts of a facet filtered by. */
export function replyOf([found, ...others]: EngineResult[], filters: Filters): Reply {
  const counted = (result: EngineResult) => facetCounts(result.facets[FACETS_FIELD])
  const facets = counted(found!)
  for (const [i, { facet }] of boundFacets(filters).entries()) {
    facets[facet] = counted(others[i]!)[facet]
  }
  return { hits: found!.hits, total: found!.total, facets }
}

/** Of commitments that are all at hand: counted here. No facet may be filtered by. */
export function countedReply(hits: Commitment[], { plans }: Edition): Reply {
  const levels = new Map(plans.map(({ plan }) => [plan.id, plan.region.level]))
  const facets = noFacets()
  const count = (facet: FacetName, value: string) => {
    facets[facet][value] = (facets[facet][value] ?? 0) + 1
  }
  for (const { themes, region, topics, plan } of hits) {
    for (const theme of themes) count('themes', theme)
    count('regions', region)
    for (const topic of topics) count('topics', topic)
    count('levels', levels.get(plan)!)
  }
  return { hits, total: hits.length, facets }
}

/** Of readings that no commitment shares: totals and counts add up. */
export function joined(replies: Reply[]): Reply {
  if (replies.length === 1) return replies[0]!
  const facets = noFacets()
  for (const facet of FACET_NAMES) {
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
