// What answers a question, class by class: what holds all of it, then most of it, then its neighbours.
import type { Meilisearch } from 'meilisearch'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { Holds } from '../schemas/search.ts'
import { holdingAlike } from './alike.ts'
import { type Attempt, holdingAll } from './attempt.ts'
import { besideThose, hasBeside } from './beside.ts'
import { bestFirst } from './best-first.ts'
import { correctedReadings, heardReadings } from './corrected.ts'
import { inChinese } from './in-chinese.ts'
import { interpret, interpretExactly, type Readings } from './interpret.ts'
import { byTopics } from './kindred.ts'
import type { Interpretation, Part } from './part.ts'
import { holdingPieces, inPieces, unknownInPieces } from './pieces.ts'
import type { Question } from './question.ts'
import { withRegions } from './region-parts.ts'
import { joined, type Reply } from './reply.ts'
import { bySiblings } from './siblings.ts'
import { holdingMost } from './some.ts'
import { withTelling } from './telling.ts'
import { holdingTogether } from './together.ts'
import { hasNeighbours, neighboursOf } from './topical.ts'

export interface Matched {
  interpretation: Interpretation
  /** The same by shorter words, or in other words, where that added to the answer. */
  also?: Interpretation[]
  /** The hits of the page; totals and counts are of all classes. */
  reply: Reply
  counts: Record<Holds, number>
  /** The class of each hit that does not hold all. */
  holds: Map<string, Holds>
}

/** With fewer answers than a page has, those that hold most of the question follow. */
const THIN = 10
/** Neighbours are shown in their order up to so many. */
const MOST_KINDRED = 100

export async function find(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
): Promise<Matched> {
  const words = wordsOf(edition.codebook)
  if (question.match === 'exact') {
    const read = interpretExactly(question.q)
    if (isEmptyHanded(read, question)) return nothing(read)
    return whole(await holdingAll(engine, edition, question, { asTyped: null, byWords: read }))
  }
  const told = <T extends Readings | null>(read: T) => withTelling(engine, edition, read)
  const readings = await told(withRegions(interpret(question.q, words), edition))
  if (isEmptyHanded(readings.byWords, question)) return nothing(readings.byWords)
  const heard = await told(heardReadings(question.q, readings.byWords, words))
  if (heard) {
    const attempt = await holdingAll(engine, edition, question, heard)
    if (attempt.unfiltered > 0) return completed(engine, edition, question, attempt, heard)
  }
  const first = await holdingAll(engine, edition, question, readings)
  if (first.unfiltered > 0) return completed(engine, edition, question, first, readings)
  const chinese = inChinese(first, words)
  const said = chinese && (await holdingAll(engine, edition, question, chinese))
  if (said && said.unfiltered > 0) return completed(engine, edition, question, said, chinese)
  const alike = await saidAlike(engine, edition, question, first)
  if (alike) return alike
  const corrected = await told(correctedReadings(question.q, readings.byWords, words))
  const again = corrected && (await holdingAll(engine, edition, question, corrected))
  if (again && again.unfiltered > 0) return completed(engine, edition, question, again, corrected)
  const attempts = [first, said, again].filter((one) => one !== null)
  const found = await together(engine, edition, question, first, attempts, words)
  return isNothing(found) ? ((await asItStands(engine, edition, question)) ?? found) : found
}

/** Whatever stands in a plan can be found, also the end of one word with the beginning of another. */
async function asItStands(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
): Promise<Matched | null> {
  const byWords = interpretExactly(question.q)
  if (byWords.parts.length !== 1 || byWords.excluded.length > 0) return null
  const attempt = await holdingAll(engine, edition, question, { asTyped: null, byWords })
  return attempt.unfiltered > 0 ? whole(attempt) : null
}

/** Little is found of a long question: what holds several of its ideas together is an answer too. */
async function together(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  first: Attempt,
  attempts: Attempt[],
  words: Words,
): Promise<Matched> {
  const most = Math.max(MOST_KINDRED, question.page * question.per_page)
  const whole = { ...question, page: 1, per_page: most }
  let found = nothing(first.interpretation)
  for (const one of attempts) {
    if (isNothing(found)) found = await brokenDown(engine, edition, whole, one, words)
  }
  const { all, some, topic } = found.counts
  const isThin = question.match !== 'all' && all === 0 && some + topic < THIN
  const several = isThin && (await holdingTogether(engine, edition, whole, first, found))
  if (!several) return pageOf(found, question)
  return pageOf(await withBeside(engine, edition, whole, several), question)
}

/** What was found, where it is thin, with what lies beside it. */
async function withBeside(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  found: Matched,
): Promise<Matched> {
  const { interpretation: read, reply, counts, holds } = found
  if (reply.total >= THIN || !hasBeside(read, question)) return found
  const beside = await besideThose(engine, edition, question, read, reply.hits)
  if (!beside) return found
  return {
    ...found,
    reply: joined([reply, beside]),
    counts: { ...counts, topic: counts.topic + beside.total },
    holds: new Map([...holds, ...beside.hits.map(({ id }) => [id, 'topic'] as const)]),
  }
}

const pageOf = (found: Matched, { page, per_page }: Question): Matched => {
  const hits = found.reply.hits.slice((page - 1) * per_page, page * per_page)
  return { ...found, reply: { ...found.reply, hits } }
}

const isNothing = ({ counts: { all, some, topic } }: Matched) => all + some + topic === 0

/** Nothing holds every part: what holds the same in other words, then its neighbours; null where nothing does. */
async function saidAlike(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  first: Attempt,
): Promise<Matched | null> {
  const alike = await holdingAlike(engine, edition, question, first.interpretation, [])
  if (!alike) return null
  const { reading, reply, same, close } = alike
  if (!same && (question.match === 'all' || (!close && isWholeKnown(first)))) return null
  const found = { ...first, interpretation: reading }
  const classes: [Holds, Reply][] = [[same ? 'all' : 'some', reply]]
  const rest = await following(engine, edition, question, found, reply, reply.total)
  return classed(question, reading, [...classes, ...rest.filter(([name]) => name === 'topic')])
}

/** Each part is held by some: the parts tell better than a phrase that is only near what is to be shown. */
const isWholeKnown = ({ interpretation: { parts }, held }: Attempt) =>
  parts.length > 1 && parts.every((part) => (held.get(part) ?? 0) > 0)

/** Nothing holds every part: unknown words are taken apart, then parts given up. */
async function brokenDown(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  first: Attempt,
  words: Words,
): Promise<Matched> {
  const pieces = unknownInPieces(first.interpretation, first.held, words)
  const again = pieces
    ? await holdingAll(engine, edition, question, { asTyped: null, byWords: pieces })
    : first
  if (again.unfiltered > 0) {
    const byWords = again.interpretation
    return completed(engine, edition, question, again, { asTyped: null, byWords })
  }
  const near = await holdingKindred(engine, edition, question, first)
  if (near && near.unfiltered > 0) {
    const whole = { ...question, page: 1, per_page: MOST_KINDRED }
    const { interpretation: byWords } = near
    const all = await holdingAll(engine, edition, whole, { asTyped: null, byWords })
    const rest = await following(engine, edition, question, near, all.reply, near.unfiltered)
    return classed(question, byWords, [['topic', all.reply], ...rest])
  }
  const none = { ...first.reply, hits: [], total: 0 }
  for (const one of near ? [near] : again === first ? [first] : [again, first]) {
    const rest = await following(engine, edition, question, one, none, 0)
    if (rest.length > 0) return classed(question, again.interpretation, rest)
  }
  return nothing(first.interpretation)
}

/**
 * The same with words that no plan holds read as their topics, or as the words named with them; null where
 * there are none such.
 */
async function holdingKindred(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { interpretation, held }: Attempt,
): Promise<Attempt | null> {
  const isHeld = (part: Part) => (held.get(part) ?? 0) > 0
  const ask = (byWords: Interpretation | null) =>
    byWords && holdingAll(engine, edition, question, { asTyped: null, byWords })
  const topical = await ask(byTopics(interpretation, isHeld, edition.codebook))
  if (topical && topical.unfiltered > 0) return topical
  const named = await ask(bySiblings(interpretation, isHeld, edition.codebook))
  return named && named.unfiltered > 0 ? named : topical
}

/** Where few hold every part, those that hold most follow, and neighbours where very few do. */
async function completed(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  found: Attempt,
  readings: Readings,
): Promise<Matched> {
  const { interpretation: read, unfiltered } = found
  const also = inPieces(read, wordsOf(edition.codebook))
  if (unfiltered >= THIN) return whole(found)
  const narrow = await wholeOf(engine, edition, question, found, readings)
  const shown = narrow.hits.map(({ id }) => id)
  const pieces = also && (await holdingPieces(engine, edition, question, also, shown))
  const all = pieces ? joined([narrow, pieces]) : narrow
  const alike = await alikeBeside(engine, edition, question, found, all)
  const spoken = pieces ? bestFirst(all, question, read, [also]) : all
  const saying = alike ? joined([spoken, alike.reply]) : spoken
  const rest = await following(engine, edition, question, found, saying, saying.total)
  const classes: [Holds, Reply][] = alike?.same
    ? [['all', saying]]
    : [['all', spoken], ...(alike ? [['some', alike.reply] satisfies [Holds, Reply]] : [])]
  const others = [...(pieces ? [also] : []), ...(alike ? [alike.reading] : [])]
  return { ...classed(question, read, [...classes, ...rest]), also: others }
}

/** The same in other words, where there is room for it. */
async function alikeBeside(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  found: Attempt,
  all: Reply,
) {
  const { interpretation } = found
  // What is one word of the codebook has its other words by itself.
  if (all.total >= THIN || interpretation.parts.length < 2) return null
  const shown = all.hits.map(({ id }) => id)
  const alike = await holdingAlike(engine, edition, question, interpretation, shown)
  const mayBeNear = question.match !== 'all' && (alike?.close || !isWholeKnown(found))
  return alike && (alike.same || mayBeNear) ? alike : null
}

/** What comes after those that hold every part, or instead of them: `holding` is how many do. */
async function following(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { interpretation: read, held }: Attempt,
  all: Reply,
  holding: number,
): Promise<[Holds, Reply][]> {
  if (question.match === 'all') return []
  const rest: [Holds, Reply][] = []
  const shown = all.hits.map(({ id }) => id)
  if (read.parts.length > 1 && holding < THIN) {
    const most = await holdingMost(engine, edition, question, read, held, shown)
    if (most) rest.push(['some', most])
  }
  const speaking = [...all.hits, ...(rest[0]?.[1].hits ?? [])]
  const total = holding + (rest[0]?.[1].total ?? 0)
  if (total === 0 && hasNeighbours(read, question)) {
    const near = await neighboursOf(engine, edition, question, read)
    if (near) rest.push(['topic', near])
  }
  if (total > 0 && total < THIN && hasBeside(read, question)) {
    const beside = await besideThose(engine, edition, question, read, speaking)
    if (beside) rest.push(['topic', beside])
  }
  return rest
}

/** All that hold every part, where the page may show only some of them. They are few. */
async function wholeOf(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
  { reply }: Attempt,
  readings: Readings,
): Promise<Reply> {
  if (reply.hits.length === reply.total) return reply
  const all = { ...question, page: 1, per_page: THIN }
  return (await holdingAll(engine, edition, all, readings)).reply
}

const NO_COUNTS: Record<Holds, number> = { all: 0, some: 0, topic: 0 }

const whole = ({ interpretation, reply }: Attempt): Matched => ({
  interpretation,
  reply,
  counts: { ...NO_COUNTS, all: reply.total },
  holds: new Map(),
})

const totalOf = (classes: [Holds, Reply][], name: Holds) =>
  classes.reduce((sum, [own, { total }]) => (own === name ? sum + total : sum), 0)

function classed(
  { page, per_page }: Question,
  interpretation: Interpretation,
  classes: [Holds, Reply][],
): Matched {
  const all = joined(classes.map(([, reply]) => reply))
  const start = (page - 1) * per_page
  return {
    interpretation,
    reply: { ...all, hits: all.hits.slice(start, start + per_page) },
    counts: {
      all: totalOf(classes, 'all'),
      some: totalOf(classes, 'some'),
      topic: totalOf(classes, 'topic'),
    },
    holds: new Map(classes.flatMap(([name, { hits }]) => hits.map(({ id }) => [id, name]))),
  }
}

/** Something was asked that names nothing: marks alone, or words that only ask and join. */
const isEmptyHanded = ({ parts, excluded }: Interpretation, { q }: Question) =>
  q.trim() !== '' &&
  (parts.length === 0
    ? excluded.length === 0
    : parts.every(({ weak }) => weak) && parts.some(({ stray }) => stray))

const nothing = (interpretation: Interpretation): Matched => ({
  interpretation,
  reply: { hits: [], total: 0, facets: { themes: {}, regions: {}, topics: {}, levels: {} } },
  counts: NO_COUNTS,
  holds: new Map(),
})
