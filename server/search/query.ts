// A reading of a question in the engine's language: clauses that must all hold, and those that must not.
import { FACETS_FIELD, type FacetName } from '../../data/facets.ts'
import { grams } from '../../data/words/tokens.ts'
import { type EngineQuery, IN_TEXT } from './engine.ts'
import { engineFilter, type Filters, type ListFilter } from './filters.ts'
import type { Part } from './part.ts'

export interface Clauses {
  parts: Part[]
  excluded: string[]
  /** Only what stands in the commitment itself counts, not the headings above it. */
  textOnly?: boolean
}

/** What must stand in a commitment, and what may not. */
export const searchedFor = ({ parts, excluded, textOnly }: Clauses): EngineQuery => ({
  clauses: parts.flatMap(({ clause }) => clause || []),
  without: excluded.map((run) => `"${grams(run)}"`),
  ...(textOnly ? { attributesToSearchOn: IN_TEXT } : {}),
})

/** What the parts filter by. */
export const partFilters = ({ parts }: Clauses): string[] =>
  parts.flatMap(({ filter }) => filter ?? [])

/** How many hold these parts, whatever else narrows the question. */
export const countOf = (asked: Clauses): EngineQuery => ({
  ...searchedFor(asked),
  filter: partFilters(asked),
  hitsPerPage: 0,
})

/** The facets of the answer, each with the filter that it ignores. */
const FACETS: { facet: FacetName; filter: ListFilter }[] = [
  { facet: 'themes', filter: 'theme' },
  { facet: 'regions', filter: 'region' },
  { facet: 'topics', filter: 'topic' },
  { facet: 'levels', filter: 'level' },
]

/** Those that are filtered by: each is counted by a query of its own. */
export const boundFacets = (filters: Filters) =>
  FACETS.filter(({ filter }) => (filters[filter]?.length ?? 0) > 0)

/** What one reading asks the engine: its hits first, then the counts of each facet that is filtered by. */
export function queriesFor(asked: Clauses, filters: Filters, page: EngineQuery): EngineQuery[] {
  const searched = searchedFor(asked)
  const own = partFilters(asked)
  return [
    {
      ...searched,
      filter: [...engineFilter(filters), ...own],
      facets: [FACETS_FIELD],
      ...page,
    },
    ...boundFacets(filters).map(({ filter }) => ({
      ...searched,
      filter: [...engineFilter(filters, filter), ...own],
      facets: [FACETS_FIELD],
      hitsPerPage: 0,
    })),
  ]
}

/** The same without commitments that are shown already, by their ids. */
export function queriesBut(
  shown: string[],
  asked: Clauses,
  filters: Filters,
  page: EngineQuery,
): EngineQuery[] {
  return queriesFor(asked, filters, page).map((query) => ({ ...query, but: shown }))
}

/** How many queries `queriesFor` makes of one reading. */
export const queriesPerReading = (filters: Filters): number => 1 + boundFacets(filters).length

/** Whether anything but the words narrows the question. */
export const isFiltered = (filters: Filters): boolean => engineFilter(filters).length > 0
