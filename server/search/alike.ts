// What answers a question put in other words: commitments under the codebook's phrases that say the same.
import type { Meilisearch } from 'meilisearch'
import { stems } from '../../data/words/english.ts'
import { englishKey, type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask } from './engine.ts'
import { meaningAny } from './make-part.ts'
import { type Interpretation, narrows, type Part } from './part.ts'
import { type Alike, nearness, phrasesLike } from './phrasing.ts'
import { queriesBut } from './query.ts'
import type { Question } from './question.ts'
import { ranked } from './rank.ts'
import { type Reply, replyOf } from './reply.ts'

/** The nearest phrases that are asked for. */
const PHRASES = 8
/** As many of those found are ranked here; the engine's own order holds after them. */
const MOST = 200
/** From here on the phrase says the same; below it most of it. */
const SAME = 0.95
/** From here on the phrase tells better what is meant than the parts of the question by themselves. */
const CLOSE = 0.85

export interface AlikeReply {
  reading: Interpretation
  reply: Reply
  /** Whether the phrases say the whole question and nothing else. */
  same: boolean
  /** Whether they say so much of it that its parts tell no better. */
  close: boolean
}

/** A question in plain words: no phrase as it stands, no figure, no year, nothing of another matter. */
const isPlain = ({ parts, quoted, excluded }: Interpretation, { elsewhere }: Words) =>
  !quoted &&
  excluded.length === 0 &&
  parts.every((part) => !narrows(part) && !isElsewhere(part.shown, elsewhere))

const isElsewhere = (shown: string, elsewhere: Set<string>) =>
  elsewhere.has(shown) || elsewhere.has(englishKey(stems(shown)))

/** Best first, without those shown already; null where no phrase is near or nothing holds one. */
export async function holdingAlike(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  read: Interpretation,
  shown: string[],
): Promise<AlikeReply | null> {
  if (!isPlain(read, wordsOf(edition.codebook))) return null
  const near = (await phrasesLike(question.q, edition.codebook)).slice(0, PHRASES)
  if (near.length === 0) return null
  const inside = [...read.parts, ...read.context, ...read.inside]
  const reading = { ...read, parts: [partOf(question.q, near)], context: [], inside }
  const page = { hitsPerPage: Math.max(MOST, question.page * question.per_page) }
  const reply = replyOf(
    await ask(engine, edition, queriesBut(shown, reading, question, page)),
    question,
  )
  if (reply.total === 0) return null
  const head = ranked(reply.hits.slice(0, MOST), reading).map(({ commitment }) => commitment)
  const hits = [...head, ...reply.hits.slice(MOST)]
  const most = nearness(near[0]!)
  return { reading, reply: { ...reply, hits }, same: most >= SAME, close: most >= CLOSE }
}

function partOf(shown: string, near: Alike[]): Part {
  const words = [...new Set(near.flatMap(({ words }) => words))].filter(({ general }) => !general)
  return {
    kind: 'word',
    shown: shown.trim(),
    clause: '',
    filter: meaningAny(words),
    words,
    forms: { typed: [], other: [...new Set(words.flatMap(({ written }) => written))] },
    weak: false,
    stray: false,
    weight: 2,
  }
}
