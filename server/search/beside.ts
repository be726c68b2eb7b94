// What stands beside a thin answer: the nearest to what was asked and to what was found first.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, WITH_LIKENESS } from './engine.ts'
import { type Filters, oneOf } from './filters.ts'
import { heldOf } from './held.ts'
import { meaningAny } from './make-part.ts'
import { nearest } from './near-those.ts'
import { type Interpretation, narrows, type Part, topicsAsked } from './part.ts'
import { isFiltered, queriesBut } from './query.ts'
import type { Question } from './question.ts'
import { countedReply, type Reply, replyOf } from './reply.ts'

/** The first so many tell what was meant. */
const TELLING = 6
/** Of a large edition so many are asked for and ranked; a small one is ranked whole. */
const RANKED = 200
/** Farther ones are strangers. */
const LEAST = 0.2

/** A plain question: what lies beside a phrase, or beside what states a figure, is not asked for. */
export const hasBeside = (
  { quoted, excluded }: Interpretation,
  { has_target, year_from, year_to }: Filters,
): boolean => !quoted && excluded.length === 0 && has_target === undefined && !year_from && !year_to

/**
 * Best first; null where there is none.
 * @param found what speaks of the question, best first: it is no part of this answer
 */
export async function besideThose(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  found: Commitment[],
): Promise<Reply | null> {
  const near = await candidates(engine, edition, question, reading, found)
  const ranked = await nearest(engine, edition, reading, near, found)
  const beside = ranked.filter(({ score }) => score >= LEAST)
  const hits = beside.map(({ commitment }) => commitment)
  if (hits.length === 0) return null
  const bounds = boundsOf(reading)
  if (!isFiltered(question) && bounds.length === 0) return countedReply(hits, edition)
  // What else narrows the question narrows what lies beside it as well.
  const ids = {
    ...reading.parts[0]!,
    clause: '',
    filter: oneOf(
      'id',
      hits.map(({ id }) => id),
    ),
  }
  const within = { parts: [ids, ...bounds], excluded: reading.excluded }
  const queries = queriesBut([], within, question, { hitsPerPage: hits.length })
  const reply = replyOf(await ask(engine, edition, queries), question)
  if (reply.total === 0) return null
  const kept = new Set(reply.hits.map(({ id }) => id))
  return { ...reply, hits: hits.filter(({ id }) => kept.has(id)) }
}

/** Years and regions. */
const boundsOf = ({ parts }: Interpretation): Part[] =>
  parts.filter((part) => narrows(part) && part.filter !== null)

/** All of a small edition; of a large one what shares a topic or a word with what was asked and found. */
async function candidates(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  found: Commitment[],
): Promise<Commitment[]> {
  const shown = new Set(found.map(({ id }) => id))
  const all = await heldOf(engine, edition)
  if (all) return [...all.values()].filter(({ id }) => !shown.has(id))
  const topics = topicsAsked(reading)
  for (const one of found.slice(0, TELLING)) for (const topic of one.topics) topics.add(topic)
  const words = [...reading.parts, ...reading.inside].flatMap((part) =>
    part.weak ? [] : part.words,
  )
  const filters = [
    ...(topics.size > 0 ? [oneOf('topics', [...topics])] : []),
    ...(words.length > 0 ? [meaningAny([...new Set(words)])] : []),
  ]
  if (filters.length === 0) return []
  const part = { ...reading.parts[0]!, clause: '', filter: `(${filters.join(' OR ')})` }
  const asked = { parts: [part, ...boundsOf(reading)], excluded: reading.excluded }
  const page = { hitsPerPage: RANKED, attributesToRetrieve: WITH_LIKENESS }
  const [reply] = await ask(engine, edition, queriesBut([...shown], asked, question, page))
  return reply!.hits
}
