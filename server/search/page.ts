// One page of an answer: what the engine is asked for it, and which hits stand on it.
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { SearchSort } from '../schemas/search.ts'
import { type EngineQuery, EVERYTHING } from './engine.ts'
import type { Interpretation } from './part.ts'
import type { Question } from './question.ts'
import { ranked } from './rank.ts'
import { isSmall } from './small-edition.ts'

/** Of a large edition so many hits are ranked here, and the engine's own order holds after them. */
const WINDOW = 40
const windowOf = (edition: Edition) => (isSmall(edition) ? EVERYTHING : WINDOW)

const SORTS: Record<SearchSort, string[]> = {
  relevance: [],
  plan: ['plan:asc', 'order:asc'],
  year: ['last_year:asc', 'plan:asc', 'order:asc'],
}

/** Whether the page begins among the hits that are ranked here. */
const inWindow = (
  edition: Edition,
  { page, per_page, sort }: Question,
  { parts }: Interpretation,
): boolean => parts.length > 0 && sort === 'relevance' && (page - 1) * per_page < windowOf(edition)

export function pageQuery(
  edition: Edition,
  question: Question,
  reading: Interpretation,
): EngineQuery {
  const { page, per_page, sort } = question
  if (inWindow(edition, question, reading))
    return { hitsPerPage: Math.max(windowOf(edition), page * per_page) }
  // Nothing was asked: the plans as they are.
  const order = reading.parts.length > 0 || sort === 'year' ? SORTS[sort] : SORTS.plan
  return { page, hitsPerPage: per_page, ...(order.length > 0 ? { sort: order } : {}) }
}

export function hitsOfPage(
  edition: Edition,
  hits: Commitment[],
  reading: Interpretation,
  question: Question,
): Commitment[] {
  if (!inWindow(edition, question, reading)) return hits
  const most = windowOf(edition)
  const window = ranked(hits.slice(0, most), reading).map(({ commitment }) => commitment)
  const start = (question.page - 1) * question.per_page
  return [...window, ...hits.slice(most)].slice(start, start + question.per_page)
}
