// How the engine is to index commitments, from the codebook and the shape of the documents.
import type { Settings } from 'meilisearch'
import type { Codebook } from '../data/schema.ts'

/** Both cut silently where they are too low: results past the first 1,000, facets past 100. */
const MOST_HITS = 100_000
const MOST_FACET_VALUES = 10_000

export function commitmentSettings(_codebook: Codebook): Settings {
  return {
    searchableAttributes: ['text', 'section'],
    filterableAttributes: [
      'id',
      'plan',
      'region',
      'level',
      'themes',
      'topics',
      'indicators',
      'has_target',
      'years',
      'order',
    ],
    sortableAttributes: ['plan', 'order', 'years'],
    localizedAttributes: [{ attributePatterns: ['text', 'section'], locales: ['cmn'] }],
    typoTolerance: { enabled: false },
    pagination: { maxTotalHits: MOST_HITS },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES },
  }
}
