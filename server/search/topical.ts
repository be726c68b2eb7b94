// Where nothing speaks of a word of the field: its nearest, coded under its topic.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import { type Word, type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, WITH_LIKENESS } from './engine.ts'
import { type Filters, oneOf } from './filters.ts'
import { folded } from './folded.ts'
import { meaningAny } from './make-part.ts'
import { nearest } from './near-those.ts'
import type { Interpretation, Part } from './part.ts'
import { queriesBut } from './query.ts'
import type { Question } from './question.ts'
import { type Reply, replyOf } from './reply.ts'

const MOST = 200

/** One concept of the field, asked for in words: no phrase, no figure, no year. */
export function hasNeighbours(
  { parts, quoted, excluded }: Interpretation,
  asked: Filters,
): boolean {
  const isNumeric = asked.has_target !== undefined || asked.year_from || asked.year_to
  if (quoted || isNumeric || excluded.length > 0) return false
  const isWord = ({ words }: Part) => words.length > 0
  return parts.every(isWord) && parts.some(({ words }) => words.some(isTopical))
}

const isTopical = ({ topics }: Word) => topics.length > 0

/** Best first, those that have a telling part of the word; null where there is none. */
export async function neighboursOf(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  reading: Interpretation,
): Promise<Reply | null> {
  const page = pageOf(question)
  const wide = async (but: string[]) =>
    replyOf(await ask(engine, edition, queriesBut(but, widened(reading), question, page)), question)
  let reply = await wide([])
  const strangers = reply.hits.filter((one) => !isKin(one, reading, wordsOf(edition.codebook)))
  if (strangers.length > 0) reply = await wide(strangers.map(({ id }) => id))
  if (reply.total === 0) return null
  const ranked = await nearest(engine, edition, reading, reply.hits, [])
  const first = new Set(ranked.map(({ commitment }) => commitment))
  return { ...reply, hits: [...first, ...reply.hits.filter((one) => !first.has(one))] }
}

const pageOf = ({ page, per_page }: Question) => ({
  hitsPerPage: Math.max(MOST, page * per_page),
  attributesToRetrieve: WITH_LIKENESS,
})

const widened = (reading: Interpretation) => ({ ...reading, parts: reading.parts.map(wider) })

/** Said, or coded under a topic of the words; half an English phrase has too many of them. */
function wider(part: Part): Part {
  const topics = part.kind === 'english' && part.weak ? [] : part.words.flatMap((one) => one.topics)
  const said = meaningAny(part.words)
  const filter = topics.length > 0 ? `(${said} OR ${oneOf('topics', [...new Set(topics)])})` : said
  return { ...part, clause: '', filter }
}

/** This share of the pairs of neighbouring characters of a form makes kin. */
const KIN = 1 / 3

/**
 * Whether the sentence has a telling part of a word: 有偿补课 for 有偿家教. Pairs that are general
 * words, as 管理 in 校服管理, make no kin, and what half an English phrase may be makes none.
 */
function isKin({ text }: Commitment, { parts }: Interpretation, words: Words): boolean {
  const said = folded(text)
  const isTelling = (pair: string) => !words.byForm.get(pair)?.some(({ general }) => general)
  return parts
    .filter(({ kind, weak }) => kind !== 'english' || !weak)
    .flatMap(({ forms, named }) => [...forms.typed, ...(named ?? forms.other)])
    .some((form) => {
      const pairs = [...form].slice(1).map((second, i) => [...form][i]! + second)
      const held = pairs.filter((pair) => isTelling(pair) && said.includes(pair))
      return held.length >= KIN * pairs.length && held.length > 0
    })
}
