// What a visitor asks of the search, once it is known to be well formed.
import type { SearchSort } from '../schemas/search.ts'
import type { Filters } from './filters.ts'

export interface Question extends Filters {
  q: string
  sort: SearchSort
  page: number
  per_page: number
  /** Without it: every part, and where few hold them all, after them most of them. */
  match?: 'all' | 'some' | 'exact'
}
