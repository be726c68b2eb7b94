// Finds the commitments that hold most parts of a question, where few or none hold them all.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'
import { engineFilter, oneOf } from './filters.ts'
import type { Interpretation, Part } from './part.ts'
import { bitsOf, type Known, setsOfSize } from './partial.ts'
import { clauses, queriesFor, queriesPerReading } from './query.ts'
import { ranked } from './rank.ts'
import { joined, type Reply, replyOf } from './reply.ts'
import type { Question } from './search.ts'

/** Of each set, as many are ranked here; the rest of a longer one is reached by its narrower question. */
const MOST_OF_A_SET = 1000

/**
 * All of them, best first. Null where nothing may honestly be shown.
 * @param holders ids of the commitments that hold every part: they are no part of this answer
 */
export async function holdingMost(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  holders: string[],
): Promise<Reply | null> {
  const parts = await knownParts(engine, edition, question, reading)
  const most = Math.min(parts.known.length, reading.parts.length - 1)
  for (let size = most; size > 0; size--) {
    const sets = setsOfSize(parts, size)
    if (sets.length === 0) continue
    const reply = await replyTo(engine, edition, question, reading, sets, holders)
    const weighty = {
      ...reading,
      parts: reading.parts.map((part) => ({
        ...part,
        weight: parts.bits.get(part) ?? part.weight,
      })),
    }
    if (reply.total > 0) return { ...reply, hits: ordered(reply.hits, question, weighty) }
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
  holders: string[],
): Promise<Reply> {
  const without = holders.length > 0 ? [`NOT ${oneOf('id', holders)}`] : []
  const queries = sets.flatMap((parts) =>
    queriesFor({ parts, excluded }, question, { hitsPerPage: MOST_OF_A_SET }).map((query) => ({
      ...query,
      filter: [...(query.filter ?? []), ...without].flat(),
    })),
  )
  const results = await ask(engine, edition.uid, queries)
  const size = queriesPerReading(question)
  return joined(sets.map((_, i) => replyOf(results.slice(i * size, (i + 1) * size))))
}

const ordered = (hits: Commitment[], { sort }: Question, reading: Interpretation): Commitment[] =>
  sort === 'relevance'
    ? ranked(hits, reading).map(({ commitment }) => commitment)
    : hits.toSorted((a, b) => (a.plan < b.plan ? -1 : a.plan > b.plan ? 1 : a.order - b.order))
