// Asks the engine for what holds every part of a question, under each reading of it, in one round trip.
import type { Meilisearch } from 'meilisearch'
import type { Edition } from '../../indexer/edition.ts'
import { ask, type EngineQuery, type EngineResult } from './engine.ts'
import type { Readings } from './interpret.ts'
import { hitsOfPage, pageQuery } from './page.ts'
import type { Interpretation, Part } from './part.ts'
import { clauses, queriesFor, queriesPerReading } from './query.ts'
import { type Reply, replyOf } from './reply.ts'
import type { Question } from './search.ts'

export interface Found {
  interpretation: Interpretation
  /** Those of the page, in order. */
  reply: Reply
}

/** A word that stands in more of the commitments than this says little beside others. */
const COMMON = 0.08
/** With fewer answers than a page has, commitments coded under the same topic are shown after them. */
const THIN = 10

/** The first reading that finds anything; null where none does. */
export async function holdingAll(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  readings: Readings,
): Promise<Found | null> {
  const asked = [readings.asTyped, readings.byWords].filter((one) => one !== null)
  const commons = mayBeContext(readings.byWords)
  const results = await ask(engine, edition.uid, [
    ...asked.flatMap((reading) => queriesFor(reading, question, pageQuery(question, reading))),
    ...asked.map((reading) => counting(clauses(reading))),
    ...commons.map((part) => counting(part.clause)),
  ])
  const taken = taker(results)
  const size = queriesPerReading(question)
  const replies = asked.map(() => replyOf(taken(size)))
  const totals = asked.map(() => taken(1)[0]!.total)
  const found = replies.findIndex((reply) => !isNothing(reply))
  const counts = commons.map(() => taken(1)[0]!.total)
  const reading = asked[Math.max(found, 0)]!
  const relaxed = withContext(reading, commons, counts, edition.counts.commitments)
  if (relaxed) return once(engine, edition, question, relaxed, true)
  if (canWiden(reading) && (totals[Math.max(found, 0)] ?? 0) < THIN) {
    return once(engine, edition, question, reading, true)
  }
  if (found < 0) return null
  const hits = hitsOfPage(replies[found]!.hits, reading, question)
  return { interpretation: reading, reply: { ...replies[found]!, hits } }
}

/** One reading; `thin` says that its answer is widened where it is thin. */
async function once(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  thin: boolean,
): Promise<Found | null> {
  const page = pageQuery(question, reading)
  const narrow = queriesFor(reading, question, page)
  const wide = thin && canWiden(reading) ? queriesFor(reading, question, page, true) : []
  const results = await ask(engine, edition.uid, [...narrow, counting(clauses(reading)), ...wide])
  const unfiltered = results[narrow.length]!.total
  const widened = wide.length > 0 && unfiltered < THIN
  const reply = replyOf(
    widened ? results.slice(narrow.length + 1) : results.slice(0, narrow.length),
  )
  if (isNothing(reply)) return null
  const hits = hitsOfPage(reply.hits, reading, question)
  return { interpretation: reading, reply: { ...reply, hits } }
}

const counting = (q: string): EngineQuery => ({ q, hitsPerPage: 1, attributesToRetrieve: ['id'] })

/** Gives the results out in the order in which they were asked for. */
function taker(results: EngineResult[]) {
  let next = 0
  return (count: number) => {
    next += count
    return results.slice(next - count, next)
  }
}

const isNothing = ({ total, facets }: Reply) =>
  total === 0 && Object.values(facets).every((counts) => Object.keys(counts).length === 0)

/** Only codebook words have a topic to widen by. */
const canWiden = ({ parts }: Interpretation) =>
  parts.some(({ words }) => words.some(({ topics }) => topics.length > 0))

/** General words beside words that name something. */
function mayBeContext({ parts }: Interpretation): Part[] {
  const general = parts.filter((part) => part.weak && part.words.length > 0)
  return parts.some((part) => !part.weak && part.kind !== 'number') ? general : []
}

/** The reading with its common general words as context; null where it has none. */
function withContext(
  reading: Interpretation,
  commons: Part[],
  counts: number[],
  size: number,
): Interpretation | null {
  const common = commons.filter((_, i) => counts[i]! > size * COMMON)
  const context = reading.parts.filter((part) => common.includes(part))
  if (context.length === 0) return null
  return { ...reading, parts: reading.parts.filter((part) => !context.includes(part)), context }
}
