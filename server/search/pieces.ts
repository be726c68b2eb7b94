// A long word read as the shorter ones it is made of: 新建高中 as 新建 and 高中.
import type { Meilisearch } from 'meilisearch'
import type { Words } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { Held } from './attempt.ts'
import { ask } from './engine.ts'
import { englishPieces, isHalf } from './english.ts'
import { literalPart, wordPart } from './make-part.ts'
import type { Interpretation, Part } from './part.ts'
import { queriesBut } from './query.ts'
import type { Question } from './question.ts'
import { ranked } from './rank.ts'
import { type Reply, replyOf } from './reply.ts'
import { segments } from './segments.ts'

const known = new WeakMap<Interpretation, { pieces: Interpretation | null }>()

/** Null where no part falls wholly into shorter words of the codebook. Found once a reading. */
export function inPieces(reading: Interpretation, words: Words): Interpretation | null {
  const before = known.get(reading)
  if (before) return before.pieces
  const apart = (part: Part) => telling(piecesOf(part, words) ?? wholePieces(part, words))
  const pieces = taken(reading, apart)
  known.set(reading, { pieces })
  return pieces
}

/** Without half of other phrases among them, which many commitments hold that speak of something else. */
function wholePieces(part: Part, words: Words): Part[] | null {
  const pieces = englishPieces(part, words)
  return pieces?.some(isHalf) ? null : pieces
}

/** Where what no commitment holds falls into words of any kind; null where nothing does. */
export const unknownInPieces = (
  reading: Interpretation,
  held: Held,
  words: Words,
): Interpretation | null =>
  taken(reading, (part) => {
    if ((held.get(part) ?? 0) > 0) return null
    return telling(
      piecesOf(part, words) ?? dictionaryPieces(part, words) ?? englishPieces(part, words),
    )
  })

/** General words alone say nothing of what the whole named, and a stranger among them something else. */
const telling = (pieces: Part[] | null) =>
  pieces?.some(({ weak }) => !weak) && pieces.every(({ kind }) => kind !== 'literal')
    ? pieces
    : null

function taken(
  reading: Interpretation,
  apart: (part: Part) => Part[] | null,
): Interpretation | null {
  const pieces = reading.parts.map((part) => apart(part) ?? [part])
  if (pieces.every((own) => own.length === 1)) return null
  const clauses = new Set<string>()
  const parts = pieces
    .flat()
    .filter(({ clause }) => !clause || (!clauses.has(clause) && clauses.add(clause)))
  return { ...reading, parts, inside: parts }
}

function piecesOf({ kind, shown }: Part, words: Words): Part[] | null {
  if (kind !== 'word') return null
  const forms = split(shown, words, shown.length - 1)
  return forms && forms.length > 1
    ? forms.map((form) => wordPart(form, words.byForm.get(form)!))
    : null
}

/** Words of the platform's dictionary, of two characters and more all of them. */
function dictionaryPieces({ kind, shown }: Part, words: Words): Part[] | null {
  if (kind !== 'word') return null
  const own = segments(shown)
  if (own.length < 2 || own.some((word) => word.length < 2)) return null
  return own.flatMap((word) => {
    const known = words.byForm.get(word)
    return known ? [wordPart(word, known)] : (literalPart(word) ?? [])
  })
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
const MOST = 200

const pageOf = ({ page, per_page }: Question) => ({ hitsPerPage: Math.max(MOST, page * per_page) })

/** What holds every piece and is not among `shown` yet, best first; null where nothing does. */
export async function holdingPieces(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
  shown: string[],
): Promise<Reply | null> {
  const queries = queriesBut(shown, reading, question, pageOf(question))
  const reply = replyOf(await ask(engine, edition, queries), question)
  if (reply.total === 0) return null
  const head = ranked(reply.hits.slice(0, MOST), reading).map(({ commitment }) => commitment)
  return { ...reply, hits: [...head, ...reply.hits.slice(MOST)] }
}
