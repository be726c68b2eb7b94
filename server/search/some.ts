// Finds the commitments that hold most parts of a question, where few or none hold them all.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { Held } from './attempt.ts'
import { ask } from './engine.ts'
import type { Interpretation, Part } from './part.ts'
import { setsOfSize, type tellsTogether, weighed } from './partial.ts'
import { countOf, isFiltered, queriesBut, queriesPerReading } from './query.ts'
import type { Question } from './question.ts'
import { ranked } from './rank.ts'
import { joined, type Reply, replyOf } from './reply.ts'

/** Of each set so many are ranked here; the engine's own order holds after them. */
const RANKED = 200

/**
 * All of them up to the end of the page, best first. Null where nothing may honestly be shown.
 * @param holders ids of the commitments that hold every part: they are no part of this answer
 */
export async function holdingMost(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  held: Held,
  holders: string[],
  tells?: typeof tellsTogether,
): Promise<Reply | null> {
  const parts = weighed(reading, held, edition.counts.commitments)
  const most = tells ? parts.known.length : Math.min(parts.known.length, reading.parts.length - 1)
  for (let size = most; size > 0; size--) {
    const sets = setsOfSize(parts, size, tells)
    if (sets.length === 0) continue
    const found = await replyTo(engine, edition, question, reading, sets, holders)
    if (found.unfiltered > 0)
      return ordered(found.replies, question, weighty(reading, held, edition.counts.commitments))
  }
  return null
}

/** The same with each part as weighty as what it tells. */
export function weighty(reading: Interpretation, held: Held, all: number): Interpretation {
  const { bits } = weighed(reading, held, all)
  const parts = reading.parts.map((part) => ({ ...part, weight: bits.get(part) ?? part.weight }))
  return { ...reading, parts }
}

async function replyTo(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { excluded }: Interpretation,
  sets: Part[][],
  holders: string[],
): Promise<{ replies: Reply[]; unfiltered: number }> {
  const page = { hitsPerPage: Math.max(RANKED, question.page * question.per_page) }
  const readings = sets.map((parts) => ({ parts, excluded }))
  const filtered = isFiltered(question)
  const results = await ask(engine, edition, [
    ...readings.flatMap((one) => queriesBut(holders, one, question, page)),
    ...(filtered ? readings.map(countOf) : []),
  ])
  const size = queriesPerReading(question)
  const replies = sets.map((_, i) => replyOf(results.slice(i * size, (i + 1) * size), question))
  const totals = filtered ? results.slice(sets.length * size) : replies
  return { replies, unfiltered: totals.reduce((sum, { total }) => sum + total, 0) }
}

function ordered(replies: Reply[], { sort }: Question, reading: Interpretation): Reply {
  const all = joined(replies)
  if (sort !== 'relevance') return { ...all, hits: all.hits.toSorted(byPlace) }
  const head = replies.flatMap(({ hits }) => hits.slice(0, RANKED))
  const tail = replies.flatMap(({ hits }) => hits.slice(RANKED))
  return { ...all, hits: [...ranked(head, reading).map(({ commitment }) => commitment), ...tail] }
}

const byPlace = (a: Commitment, b: Commitment) =>
  a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : a.order - b.order
