// Answers a question over one edition: read it, ask the engine, rank, mark.
import type { Meilisearch } from 'meilisearch'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { SearchAnswer, SearchHit, SearchSort } from '../schemas/search.ts'
import { type Found, holdingAll } from './attempt.ts'
import { correctedReadings } from './corrected.ts'
import type { Filters } from './filters.ts'
import { interpret, interpretExactly, type Readings } from './interpret.ts'
import { highlight } from './marks.ts'
import type { Interpretation } from './part.ts'
import { score } from './rank.ts'
import type { Reply } from './reply.ts'
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

interface Matched extends Found {
  match: SearchAnswer['match']
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

async function find(engine: Meilisearch, edition: Edition, question: Question): Promise<Matched> {
  const words = wordsOf(edition.codebook)
  const first = readingsOf(question, words)
  const read = first.byWords
  if (isEmptyHanded(read, question)) return nothing(read)
  const found = await holdingAll(engine, edition, question, first)
  if (found || question.match === 'exact') return found ? matched(found) : nothing(read)
  const corrected = correctedReadings(question.q, read, words)
  const again = corrected && (await holdingAll(engine, edition, question, corrected))
  if (again) return matched(again)
  if (question.match === 'all' || read.parts.length < 2) return nothing(read)
  const reply = await holdingMost(engine, edition, question, read)
  return reply ? { match: 'some', interpretation: read, reply } : nothing(read)
}

/** Filters may leave nothing of what was found; the counts then say where it is. */
const matched = (found: Found): Matched => ({
  ...found,
  match: found.reply.total > 0 ? 'all' : 'none',
})

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
