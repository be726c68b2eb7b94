// How the engine is to index commitments, from the codebook and the shape of the documents.
import type { Settings } from 'meilisearch'
import { FACETS_FIELD } from '../data/facets.ts'
import { DIMENSIONS, EMBEDDER } from '../data/likeness/vector.ts'
import type { Codebook } from '../data/schema.ts'
import { type EmbeddingModel, MODEL } from './embedding-model.ts'

/** Both cut silently where they are too low: results past the first 1,000, facets past 100. */
const MOST_HITS = 10_000_000
const MOST_FACET_VALUES = 100_000

/** What SearchFields makes is found as it stands: no prefix, no typo, no language to guess. */
export function commitmentSettings(_codebook: Codebook): Settings {
  return {
    searchableAttributes: ['said', 'grams', 'meant', 'above', 'above_grams'],
    displayedAttributes: ['id', 'commitment', 'likeness'],
    filterableAttributes: [
      'id',
      'plan',
      'region',
      'level',
      'themes',
      'topics',
      'indicators',
      'concepts',
      'has_target',
      FACETS_FIELD,
      'years',
      'order',
    ],
    sortableAttributes: ['plan', 'order', 'last_year'],
    rankingRules: ['sort', 'words', 'attribute', 'measured:desc'],
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['cmn'] }],
    embedders: { [EMBEDDER]: { source: 'userProvided', dimensions: DIMENSIONS } },
    typoTolerance: { enabled: false },
    prefixSearch: 'disabled',
    facetSearch: false,
    pagination: { maxTotalHits: MOST_HITS },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES },
  }
}

/** The same, with vectors of a model beside our own. */
export const withModel = (settings: Settings, model?: EmbeddingModel | null): Settings =>
  model ? { ...settings, embedders: { ...settings.embedders, [MODEL]: model.settings } } : settings
