// Asks the engine for what holds every part of a question, under each reading of it.
import type { Meilisearch } from 'meilisearch'
import type { Edition } from '../../indexer/edition.ts'
import { contextOf, mayBeContext, withContext } from './context.ts'
import { ask, type EngineQuery, type EngineResult } from './engine.ts'
import type { Readings } from './interpret.ts'
import { hitsOfPage, pageQuery } from './page.ts'
import type { Interpretation } from './part.ts'
import { clauses, isFiltered, queriesFor, queriesPerReading } from './query.ts'
import { type Reply, replyOf } from './reply.ts'
import type { Question } from './search.ts'

export interface Found {
  interpretation: Interpretation
  /** Those of the page, in order. */
  reply: Reply
  /** Fewer than a page hold every part, whatever the filters. */
  few: boolean
}

/** With fewer answers than a page has, commitments coded under the same topic are shown after them. */
export const THIN = 10

interface Tried {
  reading: Interpretation
  reply: Reply
  /** How many hold it whatever the filters, so that a filter changes no reading. */
  unfiltered: number
}

/** The first reading that finds anything; null where none does. One round trip, two where it is thin. */
export async function holdingAll(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { asTyped, byWords }: Readings,
): Promise<Found | null> {
  const general = mayBeContext(byWords)
  const whole = [asTyped, byWords].filter((one) => one !== null)
  const readings = general.length > 0 ? [...whole, withContext(byWords, general)] : whole
  const counting = general.map((part) => count(part.clause))
  const { tried, rest } = await attempt(engine, edition, question, readings, counting)
  const chosen = tried.slice(0, whole.length).find(({ reply }) => !isNothing(reply)) ?? tried[0]!
  const totals = rest.map(({ total }) => total)
  const context = contextOf(general, totals, edition.counts.commitments)
  if (context.length === 0) return widened(engine, edition, question, chosen)
  if (context.length === general.length) {
    return widened(engine, edition, question, tried.at(-1)!)
  }
  const again = await attempt(engine, edition, question, [withContext(byWords, context)], [])
  return widened(engine, edition, question, again.tried[0]!)
}

async function attempt(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  readings: Interpretation[],
  more: EngineQuery[],
): Promise<{ tried: Tried[]; rest: EngineResult[] }> {
  const filtered = isFiltered(question)
  const results = await ask(engine, edition.uid, [
    ...readings.flatMap((one) => queriesFor(one, question, pageQuery(question, one))),
    ...(filtered ? readings.map((reading) => count(clauses(reading))) : []),
    ...more,
  ])
  const size = queriesPerReading(question)
  const counts = results.slice(readings.length * size)
  const tried = readings.map((reading, i) => {
    const reply = replyOf(results.slice(i * size, (i + 1) * size))
    return { reading, reply, unfiltered: filtered ? counts[i]!.total : reply.total }
  })
  return { tried, rest: counts.slice(filtered ? readings.length : 0) }
}

/** The answer with its neighbours where it is thin; null where there is none. */
async function widened(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { reading, reply, unfiltered }: Tried,
): Promise<Found | null> {
  const thin = unfiltered < THIN
  if (!thin || !canWiden(reading)) return found(reading, reply, question, thin)
  const page = pageQuery(question, reading)
  const results = await ask(engine, edition.uid, queriesFor(reading, question, page, true))
  const wide = replyOf(results)
  return found(reading, wide, question, wide.total < THIN)
}

function found(
  reading: Interpretation,
  reply: Reply,
  question: Question,
  few: boolean,
): Found | null {
  if (isNothing(reply)) return null
  const hits = hitsOfPage(reply.hits, reading, question)
  return { interpretation: reading, reply: { ...reply, hits }, few }
}

const count = (q: string): EngineQuery => ({ q, hitsPerPage: 1, attributesToRetrieve: ['id'] })

const isNothing = ({ total, facets }: Reply) =>
  total === 0 && Object.values(facets).every((counts) => Object.keys(counts).length === 0)

/** Only codebook words have a topic to widen by. */
const canWiden = ({ parts }: Interpretation) =>
  parts.some(({ words }) => words.some(({ topics }) => topics.length > 0))
