// Which regions resemble one: by level, years, and the topics and indicators their plans have in common.
import type { EditionPlan } from '../indexer/edition.ts'
import type { Peer } from './schemas/peers.ts'

/** Of what is in common each part counts for this much; what plans speak of counts most. */
export const WEIGHTS = { level: 0.2, period: 0.15, topics: 0.4, indicators: 0.25 }

type Counts = Record<string, number>

/** Most alike first; of equals those of one province first, then by id. One plan a region. */
export function peersOf(own: EditionPlan, plans: EditionPlan[], limit: number): Peer[] {
  const topicRarity = rarity(plans.map(({ topics }) => Object.keys(topics)))
  const indicatorRarity = rarity(plans.map(({ indicators }) => indicators))
  return plans
    .filter(({ plan }) => plan.region.id !== own.plan.region.id)
    .map((other) => peerOf(own, other, topicRarity, indicatorRarity))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.reasons.same_province) - Number(a.reasons.same_province) ||
        (a.region.id < b.region.id ? -1 : 1),
    )
    .slice(0, limit)
}

function peerOf(
  own: EditionPlan,
  other: EditionPlan,
  topicRarity: Counts,
  indicatorRarity: Counts,
): Peer {
  const { region, years } = own.plan
  const { region: theirs, years: their } = other.plan
  const period = overlap(years, their)
  const topics = inCommon(own.topics, other.topics, topicRarity)
  const indicators = inCommon(once(own.indicators), once(other.indicators), indicatorRarity)
  const same_level = region.level === theirs.level
  const score =
    WEIGHTS.level * Number(same_level) +
    WEIGHTS.period * likenessOfPeriods(years, their) +
    WEIGHTS.topics * topics.likeness +
    WEIGHTS.indicators * indicators.likeness
  return {
    region: theirs,
    plan: other.plan.id,
    complete: other.plan.complete,
    score: rounded(score),
    reasons: {
      same_level,
      same_province: region.province !== null && region.province === theirs.province,
      period,
      topics,
      indicators,
    },
  }
}

const once = (ids: string[]): Counts => Object.fromEntries(ids.map((id) => [id, 1]))

interface Years {
  from: number
  to: number
}

function overlap(a: Years, b: Years): Years | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  return both.from <= both.to ? both : null
}

/** Years that both cover, of those that either covers. */
function likenessOfPeriods(a: Years, b: Years): number {
  const both = overlap(a, b)
  if (!both) return 0
  const either = Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1
  return (both.to - both.from + 1) / either
}

/** What every plan has says nothing; what few have says most. */
function rarity(lists: string[][]): Counts {
  const holding: Counts = {}
  for (const id of lists.flat()) holding[id] = (holding[id] ?? 0) + 1
  const weigh = (count: number) => Math.log((1 + lists.length) / count)
  return Object.fromEntries(Object.entries(holding).map(([id, count]) => [id, weigh(count)]))
}

/** Cosine of the weighed counts; a second commitment on a topic counts less than the first. */
function inCommon(own: Counts, other: Counts, rarity: Counts): Peer['reasons']['topics'] {
  const weight = (counts: Counts, id: string) => Math.sqrt(counts[id] ?? 0) * (rarity[id] ?? 0)
  const length = (counts: Counts) =>
    Math.sqrt(Object.keys(counts).reduce((sum, id) => sum + weight(counts, id) ** 2, 0))
  const shared = Object.keys(own).filter((id) => other[id] !== undefined)
  const product = shared.reduce((sum, id) => sum + weight(own, id) * weight(other, id), 0)
  const lengths = length(own) * length(other)
  return {
    shared: shared.sort((a, b) => rarity[b]! - rarity[a]! || (a < b ? -1 : 1)),
    own: Object.keys(own).length,
    peer: Object.keys(other).length,
    likeness: lengths > 0 ? rounded(Math.min(1, product / lengths)) : 0,
  }
}

const rounded = (value: number) => Math.round(value * 1e3) / 1e3
