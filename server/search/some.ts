// Finds the commitments that hold most parts of a question where none holds them all.
import type { Meilisearch } from 'meilisearch'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'
import { engineFilter } from './filters.ts'
import type { Interpretation, Part } from './part.ts'
import { bitsOf, type Known, setsOfSize } from './partial.ts'
import { clauses, queriesFor, queriesPerReading } from './query.ts'
import { ranked } from './rank.ts'
import { joined, type Reply, replyOf } from './reply.ts'
import type { Question } from './search.ts'

/** Of each set, as many are ranked here; the rest of a longer one is reached by its narrower question. */
const MOST_OF_A_SET = 1000

/** Null where nothing may honestly be shown. */
export async function holdingMost(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
): Promise<Reply | null> {
  const parts = await knownParts(engine, edition, question, reading)
  const most = Math.min(parts.known.length, reading.parts.length - 1)
  for (let size = most; size > 0; size--) {
    const sets = setsOfSize(parts, size)
    if (sets.length === 0) continue
    const reply = await replyTo(engine, edition, question, reading, sets)
    const weighty = {
      ...reading,
      parts: reading.parts.map((part) => ({
        ...part,
        weight: parts.bits.get(part) ?? part.weight,
      })),
    }
    if (reply.total > 0) return pageOf(reply, question, weighty)
  }
  return null
}

async function knownParts(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { parts, excluded }: Interpretation,
): Promise<Known> {
  const filter = engineFilter(question)
  const counts = await ask(
    engine,
    edition.uid,
    parts.map((part) => ({
      q: clauses({ parts: [part], excluded }),
      filter,
      hitsPerPage: 1,
      attributesToRetrieve: ['id'],
    })),
  )
  const all = edition.counts.commitments
  const held = (part: Part) => counts[parts.indexOf(part)]!.total
  return {
    known: parts.filter((part) => held(part) > 0),
    unknown: parts.filter((part) => held(part) === 0),
    bits: new Map(parts.map((part) => [part, bitsOf(part, held(part), all)])),
  }
}

async function replyTo(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { excluded }: Interpretation,
  sets: Part[][],
): Promise<Reply> {
  const queries = sets.flatMap((parts) =>
    queriesFor({ parts, excluded }, question, { hitsPerPage: MOST_OF_A_SET }),
  )
  const results = await ask(engine, edition.uid, queries)
  const size = queriesPerReading(question)
  return joined(sets.map((_, i) => replyOf(results.slice(i * size, (i + 1) * size))))
}

function pageOf(reply: Reply, question: Question, reading: Interpretation): Reply {
  const ordered =
    question.sort === 'relevance'
      ? ranked(reply.hits, reading).map(({ commitment }) => commitment)
      : [...reply.hits].sort((a, b) => a.plan.localeCompare(b.plan) || a.order - b.order)
  const start = (question.page - 1) * question.per_page
  return { ...reply, hits: ordered.slice(start, start + question.per_page) }
}
