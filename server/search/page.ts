// One page of an answer: what the engine is asked for it, and which hits stand on it.
import type { Commitment } from '../../data/schema.ts'
import type { SearchSort } from '../schemas/search.ts'
import type { EngineQuery } from './engine.ts'
import type { Interpretation } from './part.ts'
import type { Question } from './question.ts'
import { ranked } from './rank.ts'

/** The first hits are ranked here, the engine's own order holds after them. */
const WINDOW = 40

const SORTS: Record<SearchSort, string[]> = {
  relevance: [],
  plan: ['plan:asc', 'order:asc'],
  year: ['last_year:asc', 'plan:asc', 'order:asc'],
}

/** Whether the page begins among the hits that are ranked here. */
const inWindow = ({ page, per_page, sort }: Question, { parts }: Interpretation) =>
  parts.length > 0 && sort === 'relevance' && (page - 1) * per_page < WINDOW

export function pageQuery(question: Question, reading: Interpretation): EngineQuery {
  const { page, per_page, sort } = question
  if (inWindow(question, reading)) return { hitsPerPage: Math.max(WINDOW, page * per_page) }
  // Nothing was asked: the plans as they are.
  const order = reading.parts.length > 0 || sort === 'year' ? SORTS[sort] : SORTS.plan
  return { page, hitsPerPage: per_page, ...(order.length > 0 ? { sort: order } : {}) }
}

export function hitsOfPage(
  hits: Commitment[],
  reading: Interpretation,
  question: Question,
): Commitment[] {
  if (!inWindow(question, reading)) return hits
  const window = ranked(hits.slice(0, WINDOW), reading).map(({ commitment }) => commitment)
  const start = (question.page - 1) * question.per_page
  return [...window, ...hits.slice(WINDOW)].slice(start, start + question.per_page)
}
