// What stands beside a thin answer: commitments coded under the topics of those that were found first.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, WITH_LIKENESS } from './engine.ts'
import { type Filters, oneOf } from './filters.ts'
import { heldOf } from './held.ts'
import { nearestFirst } from './near-those.ts'
import { type Interpretation, narrows } from './part.ts'
import { isFiltered, queriesBut } from './query.ts'
import type { Question } from './question.ts'
import { score } from './rank.ts'
import { countedReply, type Reply, replyOf } from './reply.ts'

/** The first so many tell what was meant, each less than the one before it. */
const TELLING = 6
/** What the topics shared with them count beside the words. */
const SHARED = 0.3
/** As many are ranked here; the engine's own order holds after them. */
const MOST = 200

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
  const weights = topicsOf(found.slice(0, TELLING))
  if (weights.size === 0) return null
  const shown = found.map(({ id }) => id)
  const reply = await coded(engine, edition, question, reading, [...weights.keys()], shown)
  if (reply.total === 0) return null
  const loose = { ...reading, parts: [...reading.parts, ...reading.inside, ...reading.context] }
  const scored = reply.hits.slice(0, MOST).map((commitment) => {
    const shared = commitment.topics.reduce((sum, topic) => sum + (weights.get(topic) ?? 0), 0)
    return { commitment, score: score(commitment, loose) + SHARED * shared }
  })
  const head = await nearestFirst(engine, edition, scored, found)
  return { ...reply, hits: [...head, ...reply.hits.slice(MOST)] }
}

/** Of many topics each tells less. */
function topicsOf(first: Commitment[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [i, { topics }] of first.entries()) {
    const weight = 1 / ((i + 1) * topics.length)
    for (const topic of topics) weights.set(topic, (weights.get(topic) ?? 0) + weight)
  }
  return weights
}

async function coded(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { parts, excluded }: Interpretation,
  topics: string[],
  shown: string[],
): Promise<Reply> {
  // Years and regions bound what lies beside as well.
  const bounds = parts.filter((part) => narrows(part) && part.filter !== null)
  const all = await heldOf(engine, edition)
  if (all && !isFiltered(question) && bounds.length === 0) {
    const without = new Set(shown)
    const own = [...all.values()].filter(
      (one) => !without.has(one.id) && sharesAny(one.topics, topics),
    )
    return countedReply(own, edition)
  }
  const part = { ...parts[0]!, clause: '', filter: oneOf('topics', topics) }
  const asked = { parts: [part, ...bounds], excluded }
  const page = {
    hitsPerPage: Math.max(MOST, question.page * question.per_page),
    attributesToRetrieve: WITH_LIKENESS,
  }
  const queries = queriesBut(shown, asked, question, page)
  return replyOf(await ask(engine, edition, queries), question)
}

const sharesAny = (a: string[], b: string[]) => a.some((one) => b.includes(one))
