// Answers a comparison over one edition: choose the sides, fetch the commitments, set them out.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { BadParameter } from '../errors.ts'
import type { CompareAnswer, CompareQuery, Side } from '../schemas/compare.ts'
import { ask, type EngineQuery, EVERYTHING, WITH_LIKENESS } from './engine.ts'
import { equals, oneOf } from './filters.ts'
import { likenessHeaps } from './heaps.ts'
import { type LikenessModel, likenessIn } from './likeness-model.ts'
import { everyWithId, inPlace } from './lookup.ts'
import { met } from './met.ts'
import { placed } from './placed.ts'
import { partFilters, searchedFor } from './query.ts'
import { readingThatFinds } from './reading.ts'
import { type Heap, indicatorsNamed, orderedRows, rowOf, topicHeaps } from './rows.ts'
import { allSides, askedSides, MOST_SIDES, sideOf } from './sides.ts'

interface Chosen {
  sides: Side[]
  commitments: Commitment[]
}

export async function compare(
  engine: Meilisearch,
  edition: Edition,
  asked: CompareQuery,
): Promise<CompareAnswer> {
  const asking = await questionOf(engine, edition, asked)
  const { sides, commitments } = asked.ids
    ? await pinned(engine, edition, asked, asked.ids)
    : await gathered(engine, edition, asked, asking)
  const model = await likenessIn(engine, edition)
  const heaps = heapsOf(commitments, edition, asked, model)
  const rows = orderedRows(heaps.map((heap) => rowOf(heap, sides)))
  return {
    version: edition.version,
    regions: sides,
    rows,
    indicators: indicatorsNamed(rows, edition.codebook),
    summary: sides.map((side) => summaryOf(side, commitments)),
  }
}

/** What the engine is asked, whatever the sides. Throws BadParameter. */
async function questionOf(
  engine: Meilisearch,
  edition: Edition,
  asked: CompareQuery,
): Promise<EngineQuery> {
  const given = (['theme', 'topic', 'q', 'ids'] as const).filter((name) => asked[name])
  if (given.length !== 1) {
    const detail = 'Give exactly one of "theme", "topic", "q" and "ids".'
    throw new BadParameter(given[1] ?? 'theme', detail)
  }
  const { themes } = edition.codebook
  if (asked.theme) {
    const theme = themes.find(({ id }) => id === asked.theme)
    if (!theme) throw new BadParameter('theme', `There is no theme "${asked.theme}".`)
    // Whatever its theme, what speaks of one of the topics stands on that topic's row.
    const topics = theme.topics.map(({ id }) => id)
    return { filter: [`(${equals('themes', theme.id)} OR ${oneOf('topics', topics)})`] }
  }
  if (asked.topic) {
    const known = themes.some(({ topics }) => topics.some(({ id }) => id === asked.topic))
    if (!known) throw new BadParameter('topic', `There is no topic "${asked.topic}".`)
    return { filter: [equals('topics', asked.topic)] }
  }
  if (!asked.q) return {}
  const reading = await readingThatFinds(engine, edition, asked.q)
  return reading
    ? { ...searchedFor(reading), filter: partFilters(reading) }
    : { filter: ['id NOT EXISTS'] }
}

/** The commitments that answer the question, of the sides asked for or of those that say most. */
async function gathered(
  engine: Meilisearch,
  edition: Edition,
  asked: CompareQuery,
  question: EngineQuery,
): Promise<Chosen> {
  const sides = askedSides(edition, asked) ?? (await mostTelling(engine, edition, question))
  const filter = [...(question.filter ?? []), oneOf('plan', plansOf(sides))]
  const [found] = await ask(engine, edition, [
    {
      ...question,
      filter,
      hitsPerPage: EVERYTHING,
      attributesToRetrieve: WITH_LIKENESS,
    },
  ])
  return { sides, commitments: found!.hits.toSorted(byOrder) }
}

/** The places of plans side by side; of one place in several plans always in the same order. */
const byOrder = (a: Commitment, b: Commitment) => a.order - b.order || inPlace(a, b)

const plansOf = (sides: Side[]) => sides.map(({ plan }) => plan.id)

/** All regions; where they are more than fit side by side, those with most to say. */
async function mostTelling(
  engine: Meilisearch,
  edition: Edition,
  question: EngineQuery,
): Promise<Side[]> {
  const sides = allSides(edition)
  if (sides.length <= MOST_SIDES) return sides
  const [found] = await ask(engine, edition, [{ ...question, facets: ['plan'], hitsPerPage: 0 }])
  const counts = found!.facets.plan ?? {}
  const said = ({ plan }: Side) => counts[plan.id] ?? 0
  return sides.toSorted((a, b) => said(b) - said(a)).slice(0, MOST_SIDES)
}

/** A hand-picked set, with the plans it comes from as its sides unless others are asked for. */
async function pinned(
  engine: Meilisearch,
  edition: Edition,
  asked: CompareQuery,
  ids: string[],
): Promise<Chosen> {
  const found = await everyWithId(engine, edition, ids)
  const missing = ids.filter((id) => !found.some((one) => one.id === id))
  if (missing.length > 0) {
    const detail = `Not in this edition: ${missing.join(', ')}. Ids hold while the text stands.`
    throw new BadParameter('ids', detail)
  }
  const own = ids.map((id) => found.find((one) => one.id === id)!.plan)
  const plans = [...new Set(own)]
  const sides =
    askedSides(edition, asked) ??
    plans.map((id) => sideOf(edition.plans.find(({ plan }) => plan.id === id)!))
  if (sides.length > MOST_SIDES) {
    const detail = `They come from ${sides.length} plans; ${MOST_SIDES} can stand side by side.`
    throw new BadParameter('ids', detail)
  }
  const among = new Set(plansOf(sides))
  return { sides, commitments: found.filter(({ plan }) => among.has(plan)) }
}

function heapsOf(
  commitments: Commitment[],
  edition: Edition,
  asked: CompareQuery,
  model: LikenessModel,
): Heap[] {
  const heaps = topicHeaps(commitments, edition.codebook)
  if (asked.topic) return heaps.filter((heap) => heap.topic.id === asked.topic)
  const shown = asked.theme ? withinTheme(heaps, asked.theme) : heaps
  const unplaced = commitments.filter(({ topics }) => topics.length === 0)
  const { heaps: rows, rest } = placed(shown, unplaced, model)
  return [...met(rows, model), ...likenessHeaps(rest, edition.codebook, model)]
}

/** The topics of the theme; beyond them only what stands in none of these, so that it is not lost. */
function withinTheme(heaps: Heap[], theme: string): Heap[] {
  const [own, others] = [true, false].map((is) =>
    heaps.filter(({ topic }) => (topic.theme === theme) === is),
  ) as [Heap[], Heap[]]
  const placed = new Set(own.flatMap(({ commitments }) => commitments))
  const left = others.map((heap) => ({
    ...heap,
    commitments: heap.commitments.filter((one) => !placed.has(one)),
  }))
  return [...own, ...left.filter(({ commitments }) => commitments.length > 0)]
}

function summaryOf({ id, plan }: Side, commitments: Commitment[]) {
  const own = commitments.filter((one) => one.plan === plan.id)
  return {
    region: id,
    plan: plan.id,
    commitments: own.length,
    targets: own.reduce((sum, one) => sum + one.targets.length, 0),
    topics: new Set(own.flatMap(({ topics }) => topics)).size,
  }
}
