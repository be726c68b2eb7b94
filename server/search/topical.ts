// Neighbours of a thin answer: commitments coded under the topic of the word that was asked for.
import type { Meilisearch } from 'meilisearch'
import type { Word } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, WIDE } from './engine.ts'
import type { Filters } from './filters.ts'
import type { Interpretation, Part } from './part.ts'
import { queriesBut } from './query.ts'
import { ranked } from './rank.ts'
import { type Reply, replyOf } from './reply.ts'
import type { Question } from './search.ts'

/** Neighbours are shown beside fewer commitments than this that speak of the thing itself. */
export const FEW = 5
const MOST = 200

/** One concept of the field, asked for in words: no phrase, no figure, no year. */
export function hasNeighbours(
  { parts, quoted, excluded }: Interpretation,
  asked: Filters,
): boolean {
  const isNumeric = asked.has_target !== undefined || asked.year_from || asked.year_to
  if (quoted || isNumeric || excluded.length > 0) return false
  const isWord = ({ words }: Part) => words.length > 0
  return parts.every(isWord) && parts.some(({ words }) => words.some(isTopical))
}

const isTopical = ({ topics }: Word) => topics.length > 0

/** Best first; null where there is none. */
export async function neighboursOf(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  shown: string[],
): Promise<Reply | null> {
  const page = { hitsPerPage: Math.max(MOST, question.page * question.per_page) }
  const queries = queriesBut(shown, reading, question, page)
  const wide = queries.map((query) => ({ ...query, attributesToSearchOn: WIDE }))
  const reply = replyOf(await ask(engine, edition.uid, wide))
  if (reply.total === 0) return null
  return { ...reply, hits: ranked(reply.hits, reading).map(({ commitment }) => commitment) }
}
