// Asks the engine for what holds every part of a question, under each reading of it.
import type { Meilisearch } from 'meilisearch'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { contextOf, mayBeContext, withContext } from './context.ts'
import { ask } from './engine.ts'
import type { Readings } from './interpret.ts'
import { hitsOfPage, pageQuery } from './page.ts'
import type { Interpretation, Part } from './part.ts'
import { inPieces } from './pieces.ts'
import { countOf, isFiltered, queriesFor, queriesPerReading } from './query.ts'
import type { Question } from './question.ts'
import { type Reply, replyOf } from './reply.ts'
import { isSmall } from './small-edition.ts'

/** How many commitments hold each part by itself, whatever the filters. */
export type Held = Map<Part, number>

export interface Attempt {
  interpretation: Interpretation
  /** Those of the page, in order. */
  reply: Reply
  /** How many hold every part whatever the filters, so that a filter changes no reading. */
  unfiltered: number
  /** Of the parts of the reading by words, where they are two or more. */
  held: Held
}

interface Tried {
  reading: Interpretation
  reply: Reply
  unfiltered: number
}

/** The first reading that finds anything, else the reading by words. One round trip, seldom two. */
export async function holdingAll(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { asTyped, byWords }: Readings,
): Promise<Attempt> {
  const general = mayBeContext(byWords)
  const whole = [asTyped, byWords].filter((one) => one !== null)
  const readings = general.length > 0 ? [...whole, withContext(byWords, general)] : whole
  const counted = byWords.parts.length > 1 ? byWords.parts : []
  const ahead = isSmall(edition) ? inPieces(byWords, wordsOf(edition.codebook)) : null
  const { tried, counts } = await attempt(engine, edition, question, readings, counted, ahead)
  const held = new Map(counted.map((part, i) => [part, counts[i]!.total]))
  const literal = asTyped && tried[0]!.unfiltered > 0 ? tried[0]! : null
  const totals = general.map((part) => held.get(part) ?? 0)
  const context = contextOf(general, totals, edition.counts.commitments)
  if (literal || context.length === 0)
    return literal
      ? done(edition, literal, held, question)
      : done(edition, tried[whole.length - 1]!, held, question)
  if (context.length === general.length) return done(edition, tried.at(-1)!, held, question)
  const again = await attempt(engine, edition, question, [withContext(byWords, context)], [])
  return done(edition, again.tried[0]!, held, question)
}

const done = (
  edition: Edition,
  { reading, reply, unfiltered }: Tried,
  held: Held,
  question: Question,
): Attempt => ({
  interpretation: reading,
  reply: { ...reply, hits: hitsOfPage(edition, reply.hits, reading, question) },
  unfiltered,
  held,
})

/** @param ahead who holds it will most likely be asked next: of a small edition that is then at hand */
async function attempt(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  readings: Interpretation[],
  counted: Part[],
  ahead: Interpretation | null = null,
) {
  const filtered = isFiltered(question)
  const results = await ask(engine, edition, [
    ...readings.flatMap((one) => queriesFor(one, question, pageQuery(edition, question, one))),
    ...(filtered ? readings.map(countOf) : []),
    ...counted.map((part) => countOf({ parts: [part], excluded: [] })),
    ...(ahead ? [countOf(ahead)] : []),
  ])
  const size = queriesPerReading(question)
  const rest = results.slice(readings.length * size)
  const tried = readings.map((reading, i): Tried => {
    const reply = replyOf(results.slice(i * size, (i + 1) * size), question)
    return { reading, reply, unfiltered: filtered ? rest[i]!.total : reply.total }
  })
  const counts = rest.slice(filtered ? readings.length : 0)
  return { tried, counts }
}
