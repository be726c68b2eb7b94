// A reading of a question in the engine's language: clauses that must all hold, and those that must not.
import { grams } from '../../data/words/tokens.ts'
import { type EngineQuery, IN_TEXT } from './engine.ts'
import { engineFilter, type Filters, type ListFilter, oneOf } from './filters.ts'
import type { Part } from './part.ts'

export interface Clauses {
  parts: Part[]
  excluded: string[]
  /** Only what stands in the commitment itself counts, not the headings above it. */
  textOnly?: boolean
}

export function clauses({ parts, excluded }: Clauses): string {
  const without = excluded.map((run) => `-"${grams(run)}"`)
  return [...parts.map((part) => part.clause), ...without].filter(Boolean).join(' ')
}

const searchedFor = (asked: Clauses): EngineQuery => ({
  q: clauses(asked),
  ...(asked.textOnly ? { attributesToSearchOn: IN_TEXT } : {}),
})

/** What the parts filter by. */
export const partFilters = ({ parts }: Clauses): string[] =>
  parts.flatMap(({ filter }) => filter ?? [])

/** How many hold these parts, whatever else narrows the question. */
export const countOf = (asked: Clauses): EngineQuery => ({
  ...searchedFor(asked),
  filter: partFilters(asked),
  hitsPerPage: 1,
  attributesToRetrieve: ['id'],
})

/** The facets of the answer: the filter each one ignores, and the engine's field. */
export const FACETS = [
  { facet: 'themes', filter: 'theme', field: 'themes' },
  { facet: 'regions', filter: 'region', field: 'region' },
  { facet: 'topics', filter: 'topic', field: 'topics' },
  { facet: 'levels', filter: 'level', field: 'level' },
] as const

export type FacetName = (typeof FACETS)[number]['facet']

/** What one reading asks the engine: its hits first, then the counts of each facet that is filtered by. */
export function queriesFor(asked: Clauses, filters: Filters, page: EngineQuery): EngineQuery[] {
  const searched = searchedFor(asked)
  const own = partFilters(asked)
  const free = FACETS.filter(({ filter }) => !isFilteredBy(filters, filter))
  const bound = FACETS.filter(({ filter }) => isFilteredBy(filters, filter))
  return [
    {
      ...searched,
      filter: [...engineFilter(filters), ...own],
      facets: free.map(({ field }) => field),
      ...page,
    },
    ...bound.map(({ filter, field }) => ({
      ...searched,
      filter: [...engineFilter(filters, filter), ...own],
      facets: [field],
      hitsPerPage: 1,
      attributesToRetrieve: ['id'],
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
  const without = shown.length > 0 ? [`NOT ${oneOf('id', shown)}`] : []
  return queriesFor(asked, filters, page).map((query) => ({
    ...query,
    filter: [...(query.filter ?? []), ...without].flat(),
  }))
}

/** How many queries `queriesFor` makes of one reading. */
export const queriesPerReading = (filters: Filters): number =>
  1 + FACETS.filter(({ filter }) => isFilteredBy(filters, filter)).length

/** Whether anything but the words narrows the question. */
export const isFiltered = (filters: Filters): boolean => engineFilter(filters).length > 0

const isFilteredBy = (filters: Filters, name: ListFilter) => (filters[name]?.length ?? 0) > 0
