// Answers a question over one edition: read it, ask the engine, rank, mark.
import type { Meilisearch } from 'meilisearch'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { SearchAnswer, SearchHit, SearchSort } from '../schemas/search.ts'
import { correctedReadings } from './corrected.ts'
import { ask, type EngineQuery } from './engine.ts'
import type { Filters } from './filters.ts'
import { interpret, interpretExactly, type Readings } from './interpret.ts'
import { highlight } from './marks.ts'
import type { Interpretation } from './part.ts'
import { queriesFor, queriesPerReading } from './query.ts'
import { ranked, score } from './rank.ts'
import { type Reply, replyOf } from './reply.ts'
import { holdingMost } from './some.ts'
import { interpretedOf } from './told.ts'

export interface Question extends Filters {
  q: string
  sort: SearchSort
  page: number
  per_page: number
  /** Without it: every part, and where nothing holds them all, most of them. */
  match?: 'all' | 'some' | 'exact'
}

/** The first hits are ranked here, the engine's own order holds after them. */
export const WINDOW = 60

export interface Found {
  match: SearchAnswer['match']
  interpretation: Interpretation
  /** Those of the page, in order. */
  reply: Reply
}

export async function search(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
): Promise<SearchAnswer> {
  const begun = performance.now()
  const found = await find(engine, edition, question)
  const { interpretation, reply } = found
  return {
    version: edition.version,
    query: question.q,
    total: reply.total,
    page: question.page,
    per_page: question.per_page,
    took_ms: Math.round(performance.now() - begun),
    match: found.match,
    interpreted: interpretedOf(interpretation),
    hits: reply.hits.map((commitment) => hitOf(commitment, interpretation)),
    facets: reply.facets,
  }
}

const hitOf = (commitment: SearchHit | Reply['hits'][number], read: Interpretation): SearchHit => ({
  ...commitment,
  highlight: highlight(commitment.text, read.parts),
  score: score(commitment, read),
})

async function find(engine: Meilisearch, edition: Edition, question: Question): Promise<Found> {
  const words = wordsOf(edition.codebook)
  const first = readingsOf(question, words)
  if (isEmptyHanded(first.byWords, question)) return nothing(first.byWords)
  const found = await findAll(engine, edition, question, first)
  if (found || question.match === 'exact') return found ?? nothing(first.byWords)
  const corrected = correctedReadings(question.q, first.byWords, words)
  const again = corrected && (await findAll(engine, edition, question, corrected))
  if (again) return again
  const read = first.byWords
  if (question.match === 'all' || read.parts.length < 2) return nothing(read)
  const reply = await holdingMost(engine, edition, question, read)
  return reply ? { match: 'some', interpretation: read, reply } : nothing(read)
}

function readingsOf(question: Question, words: Words): Readings {
  if (question.match === 'exact') return { byWords: interpretExactly(question.q), asTyped: null }
  return interpret(question.q, words)
}

/** Something was asked that names nothing: marks alone, or words that only ask and join. */
const isEmptyHanded = ({ parts, excluded }: Interpretation, { q }: Question) =>
  q.trim() !== '' && parts.length === 0 && excluded.length === 0

const nothing = (interpretation: Interpretation): Found => ({
  match: 'none',
  interpretation,
  reply: { hits: [], total: 0, facets: { themes: {}, regions: {}, topics: {}, levels: {} } },
})

/** What holds every part, of the reading as typed where that finds anything; null where nothing does. */
async function findAll(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { asTyped, byWords }: Readings,
): Promise<Found | null> {
  const readings = asTyped ? [asTyped, byWords] : [byWords]
  const queries = readings.flatMap((reading) =>
    queriesFor(reading, question, pageOf(question, reading)),
  )
  const results = await ask(engine, edition.uid, queries)
  const size = queriesPerReading(question)
  for (const [i, interpretation] of readings.entries()) {
    const reply = replyOf(results.slice(i * size, (i + 1) * size))
    if (reply.total === 0 && Object.values(reply.facets).every(isBlank)) continue
    const hits = pageHits(reply.hits, interpretation, question)
    return { match: reply.total > 0 ? 'all' : 'none', interpretation, reply: { ...reply, hits } }
  }
  return null
}

const isBlank = (counts: Record<string, number>) => Object.keys(counts).length === 0

const SORTS: Record<SearchSort, string[]> = {
  relevance: [],
  plan: ['plan:asc', 'order:asc'],
  year: ['last_year:asc', 'plan:asc', 'order:asc'],
}

/** Whether the page begins among the hits that are ranked here. */
const inWindow = ({ page, per_page, sort }: Question, { parts }: Interpretation) =>
  parts.length > 0 && sort === 'relevance' && (page - 1) * per_page < WINDOW

function pageOf(question: Question, reading: Interpretation): EngineQuery {
  const { page, per_page, sort } = question
  if (inWindow(question, reading)) return { hitsPerPage: Math.max(WINDOW, page * per_page) }
  const order = reading.parts.length > 0 ? SORTS[sort] : SORTS[sort === 'year' ? 'year' : 'plan']
  return { page, hitsPerPage: per_page, ...(order.length > 0 ? { sort: order } : {}) }
}

function pageHits(hits: Reply['hits'], reading: Interpretation, question: Question) {
  if (!inWindow(question, reading)) return hits
  const window = ranked(hits.slice(0, WINDOW), reading).map(({ commitment }) => commitment)
  const start = (question.page - 1) * question.per_page
  return [...window, ...hits.slice(WINDOW)].slice(start, start + question.per_page)
}
