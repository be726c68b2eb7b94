// What a file is asked to hold: the hits of a search, a comparison, or commitments by id.
import { BadParameter } from '../errors.ts'
import type { CompareQuery } from '../schemas/compare.ts'
import type { ExportQuery } from '../schemas/export.ts'
import type { Question } from '../search/question.ts'

export type Wanted =
  | { view: 'search'; question: Omit<Question, 'page' | 'per_page'> }
  | { view: 'compare'; question: CompareQuery }
  | { view: 'ids'; ids: string[] }

const COMPARE_ONLY = ['regions', 'plans', 'ids'] as const
const SEARCH_ONLY = [
  'region',
  'plan',
  'level',
  'indicator',
  'has_target',
  'year_from',
  'year_to',
  'sort',
  'match',
] as const

/** Throws BadParameter where parameters of both views are mixed. */
export function wantedOf(query: ExportQuery): Wanted {
  if (query.rows && query.format !== 'csv') {
    throw new BadParameter('rows', 'Only csv is written by targets; xlsx holds both as sheets.')
  }
  const view = query.view ?? (query.regions || query.plans ? 'compare' : 'search')
  if (view === 'compare') return { view, question: comparison(query) }
  if (query.ids && query.view !== 'search') return picked(query, query.ids)
  refuseAny(query, COMPARE_ONLY, 'view=search')
  const { q = '', sort = 'relevance' } = query
  return { view, question: { ...filtersOf(query), q, sort } }
}

function comparison(query: ExportQuery): CompareQuery {
  refuseAny(query, SEARCH_ONLY, 'view=compare')
  const { q, ids, regions, plans } = query
  const theme = one(query, 'theme')
  const topic = one(query, 'topic')
  return {
    ...(theme ? { theme } : {}),
    ...(topic ? { topic } : {}),
    ...(q ? { q } : {}),
    ...(ids ? { ids } : {}),
    ...(regions ? { regions } : {}),
    ...(plans ? { plans } : {}),
  }
}

function one(query: ExportQuery, name: 'theme' | 'topic'): string | undefined {
  const values = query[name] ?? []
  if (values.length > 1)
    throw new BadParameter(name, `A comparison has one "${name}", not several.`)
  return values[0]
}

function picked(query: ExportQuery, ids: string[]): Wanted {
  refuseAny(query, ['q', 'theme', 'topic', ...SEARCH_ONLY], 'ids')
  return { view: 'ids', ids }
}

function refuseAny(query: ExportQuery, names: readonly (keyof ExportQuery)[], beside: string) {
  const given = names.find((name) => query[name] !== undefined)
  if (given) throw new BadParameter(given, `"${given}" cannot be given together with ${beside}.`)
}

function filtersOf(query: ExportQuery) {
  const { theme, region, plan, topic, level, indicator, has_target, year_from, year_to, match } =
    query
  const given = { theme, region, plan, topic, level, indicator, has_target, year_from, year_to }
  return Object.fromEntries(
    Object.entries({ ...given, match }).filter(([, value]) => value !== undefined),
  )
}
