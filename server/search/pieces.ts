// A long codebook word read as the shorter ones it is made of: 新建高中 as 新建 and 高中.
import type { Meilisearch } from 'meilisearch'
import type { Words } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'
import { oneOf } from './filters.ts'
import { wordPart } from './make-part.ts'
import type { Interpretation, Part } from './part.ts'
import { queriesFor } from './query.ts'
import { ranked } from './rank.ts'
import { type Reply, replyOf } from './reply.ts'
import type { Question } from './search.ts'

/** Null where no part falls wholly into shorter words. */
export function inPieces(reading: Interpretation, words: Words): Interpretation | null {
  const pieces = reading.parts.map((part) => piecesOf(part, words) ?? [part])
  if (pieces.every((own) => own.length === 1)) return null
  const clauses = new Set<string>()
  const parts = pieces.flat().filter(({ clause }) => !clauses.has(clause) && clauses.add(clause))
  return { ...reading, parts }
}

function piecesOf({ kind, shown }: Part, words: Words): Part[] | null {
  if (kind !== 'word') return null
  const forms = split(shown, words, shown.length - 1)
  return forms && forms.length > 1
    ? forms.map((form) => wordPart(form, words.byForm.get(form)!))
    : null
}

/** The fewest known forms of two characters and more that make up the text, none longer than `most`. */
function split(text: string, words: Words, most: number): string[] | null {
  if (text.length === 0) return []
  for (let length = Math.min(most, text.length); length >= 2; length--) {
    const form = text.slice(0, length)
    if (!words.byForm.has(form)) continue
    const rest = split(text.slice(length), words, most)
    if (rest) return [form, ...rest]
  }
  return null
}

/** As many of those that hold the pieces are ranked here. */
const MOST = 1000

/** What holds every piece and is not among `found` yet, best first; null where nothing does. */
export async function holdingPieces(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  found: Reply,
): Promise<Reply | null> {
  const ids = found.hits.map(({ id }) => id)
  const without = ids.length > 0 ? [`NOT ${oneOf('id', ids)}`] : []
  const queries = queriesFor(reading, question, { hitsPerPage: MOST }).map((query) => ({
    ...query,
    filter: [...(query.filter ?? []), ...without].flat(),
  }))
  const reply = replyOf(await ask(engine, edition.uid, queries))
  if (reply.total === 0) return null
  return { ...reply, hits: ranked(reply.hits, reading).map(({ commitment }) => commitment) }
}
