// The last answer to a long question: what holds several of its ideas together, in whatever words.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { stems } from '../../data/words/english.ts'
import { englishKey, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { Attempt } from './attempt.ts'
import { concepts } from './concepts.ts'
import { ask } from './engine.ts'
import type { Matched } from './find.ts'
import type { Interpretation, Part } from './part.ts'
import { tellsTogether } from './partial.ts'
import { countOf } from './query.ts'
import type { Question } from './question.ts'
import { ranked } from './rank.ts'
import { joined, type Reply } from './reply.ts'
import { holdingMost, weighty } from './some.ts'

/** Shorter questions say too little to be understood by half. */
const LONG = 3

/**
 * What was found with what holds most of a question of many words, each read with the words alike it;
 * all of one page. Null where the question is short, quotes, excludes or speaks of another matter,
 * and where nothing tells enough.
 */
export async function holdingTogether(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { interpretation, held }: Attempt,
  found: Matched,
): Promise<Matched | null> {
  const { elsewhere } = wordsOf(edition.codebook)
  const { parts, quoted, excluded } = interpretation
  if (quoted || excluded.length > 0) return null
  if (parts.some(({ shown }) => isElsewhere(shown, elsewhere))) return null
  const reading = concepts(interpretation, held, edition.codebook)
  if (reading.parts.length < LONG) return null
  const counts = await ask(engine, edition, reading.parts.map(counted))
  const holding = new Map(reading.parts.map((part, i) => [part, counts[i]!.total]))
  const shown = found.reply.hits.map(({ id }) => id)
  const named = { ...reading, parts: reading.parts.filter((part) => !isGeneralEnglish(part)) }
  const more = await holdingMost(engine, edition, question, named, holding, shown, tellsTogether)
  if (!more) return null
  const also = weighty(reading, holding, edition.counts.commitments)
  return beside(found, more, also, question)
}

/** It says little of an English question and only counts for the order. */
const isGeneralEnglish = ({ kind, words }: Part) =>
  kind === 'english' && words.every(({ general }) => general)

const isElsewhere = (shown: string, elsewhere: Set<string>) =>
  elsewhere.has(shown) || elsewhere.has(englishKey(stems(shown)))

const counted = (part: Part) => countOf({ parts: [part], excluded: [] })

/** Those that hold most first, whichever way they were found, then the neighbours. */
function beside(found: Matched, more: Reply, also: Interpretation, { sort }: Question): Matched {
  const isNear = ({ id }: Commitment) => found.holds.get(id) === 'topic'
  const all = joined([found.reply, more])
  const most = all.hits.filter((one) => !isNear(one))
  const first = sort === 'relevance' ? ranked(most, also).map(({ commitment }) => commitment) : most
  return {
    ...found,
    also: [also],
    reply: { ...all, hits: [...first, ...all.hits.filter(isNear)] },
    counts: { ...found.counts, some: found.counts.some + more.total },
    holds: new Map([...more.hits.map(({ id }) => [id, 'some'] as const), ...found.holds]),
  }
}
