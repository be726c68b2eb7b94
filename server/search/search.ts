// Answers a question over one edition: read it, ask the engine, rank, mark.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { SearchAnswer, SearchHit, SearchSort } from '../schemas/search.ts'
import { type Found, holdingAll, THIN } from './attempt.ts'
import { correctedReadings } from './corrected.ts'
import type { Filters } from './filters.ts'
import { interpret, interpretExactly, type Readings } from './interpret.ts'
import { highlight } from './marks.ts'
import type { Interpretation } from './part.ts'
import { holdingPieces, inPieces } from './pieces.ts'
import { score } from './rank.ts'
import { joined, type Reply } from './reply.ts'
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

interface Matched extends Omit<Found, 'few'> {
  match: SearchAnswer['match']
  /** The same by shorter words, where that added to the answer. */
  also?: Interpretation
  /** Ids of those that hold every part, where others follow them. */
  holding?: Set<string>
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
    hits: reply.hits.map((commitment) => hitOf(commitment, found)),
    facets: reply.facets,
  }
}

/** What is found by its pieces answers a little less well. */
const BY_PIECES = 0.8

const hitOf = (
  commitment: Commitment,
  { interpretation, also, holding, match }: Matched,
): SearchHit => ({
  ...commitment,
  highlight: highlight(commitment.text, [...interpretation.parts, ...(also?.parts ?? [])]),
  score: Math.max(
    score(commitment, interpretation),
    also ? BY_PIECES * score(commitment, also) : 0,
  ),
  holds: holding ? (holding.has(commitment.id) ? 'all' : 'some') : match === 'all' ? 'all' : 'some',
})

async function find(engine: Meilisearch, edition: Edition, question: Question): Promise<Matched> {
  const words = wordsOf(edition.codebook)
  const first = readingsOf(question, words)
  const read = first.byWords
  if (isEmptyHanded(read, question)) return nothing(read)
  const found = await holdingAll(engine, edition, question, first)
  if (question.match === 'exact') return found ? matched(found) : nothing(read)
  if (found) return completed(engine, edition, question, found, first)
  const corrected = correctedReadings(question.q, read, words)
  const again = corrected && (await holdingAll(engine, edition, question, corrected))
  if (again) return completed(engine, edition, question, again, corrected)
  if (question.match === 'all' || read.parts.length < 2) return nothing(read)
  const reply = await holdingMost(engine, edition, question, read, [])
  if (!reply) return nothing(read)
  return { match: 'some', interpretation: read, reply: paged(reply, question) }
}

/** Filters may leave nothing of what was found; the counts then say where it is. */
const matched = ({ interpretation, reply }: Found): Matched => ({
  interpretation,
  reply,
  match: reply.total > 0 ? 'all' : 'none',
})

/** Where few hold every part, those that hold most follow after them. */
async function completed(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  found: Found,
  readings: Readings,
): Promise<Matched> {
  const { interpretation: read, few } = found
  const also = inPieces(read, wordsOf(edition.codebook)) ?? undefined
  if (!few || (read.parts.length < 2 && !also)) return matched(found)
  const whole = { ...question, page: 1, per_page: THIN }
  const isWhole = found.reply.hits.length === found.reply.total
  const holders = isWhole ? found : await holdingAll(engine, edition, whole, readings)
  const narrow = holders?.reply ?? found.reply
  const pieces = also && (await holdingPieces(engine, edition, question, also, narrow))
  const all = pieces ? joined([narrow, pieces]) : narrow
  const ids = all.hits.map(({ id }) => id)
  const wantsMost = question.match !== 'all' && read.parts.length > 1 && all.total < THIN
  const most = wantsMost && (await holdingMost(engine, edition, question, read, ids))
  if (!most && !pieces) return matched(found)
  return {
    match: all.total > 0 ? 'all' : most ? 'some' : 'none',
    interpretation: read,
    ...(also ? { also } : {}),
    reply: paged(most ? joined([all, most]) : all, question),
    holding: new Set(ids),
  }
}

function paged(reply: Reply, { page, per_page }: Question): Reply {
  const start = (page - 1) * per_page
  return { ...reply, hits: reply.hits.slice(start, start + per_page) }
}

function readingsOf(question: Question, words: Words): Readings {
  if (question.match === 'exact') return { byWords: interpretExactly(question.q), asTyped: null }
  return interpret(question.q, words)
}

/** Something was asked that names nothing: marks alone, or words that only ask and join. */
const isEmptyHanded = ({ parts, excluded }: Interpretation, { q }: Question) =>
  q.trim() !== '' && parts.length === 0 && excluded.length === 0

const nothing = (interpretation: Interpretation): Matched => ({
  match: 'none',
  interpretation,
  reply: { hits: [], total: 0, facets: { themes: {}, regions: {}, topics: {}, levels: {} } },
})
