// Which regions resemble one: by level, years, and the topics and indicators their plans have in common.
import type { EditionPlan } from '../indexer/edition.ts'
import type { Peer } from './schemas/peers.ts'

/** Of what is in common each part counts for this much; what plans speak of counts most. */
export const WEIGHTS = { level: 0.2, period: 0.15, topics: 0.4, indicators: 0.25 }

type Counts = Record<string, number>

/** Plans made ready for being compared with one another: once an edition. */
export interface PeerSpace {
  plans: Placed[]
  topics: Counts
  indicators: Counts
}

interface Placed {
  own: EditionPlan
  topics: Vector
  indicators: Vector
}

/** One plan a region. */
export function peerSpace(plans: EditionPlan[]): PeerSpace {
  const topics = rarity(plans.map((one) => Object.keys(one.topics)))
  const indicators = rarity(plans.map((one) => one.indicators))
  return {
    topics,
    indicators,
    plans: plans.map((own) => ({
      own,
      topics: vectorOf(own.topics, topics),
      indicators: vectorOf(once(own.indicators), indicators),
    })),
  }
}

/** Most alike first; of equals those of one province first, then by id. null for a region not there. */
export function peersOf(region: string, space: PeerSpace, limit: number): Peer[] | null {
  const asked = space.plans.find(({ own }) => own.plan.region.id === region)
  if (!asked) return null
  return space.plans
    .filter((one) => one !== asked)
    .map((other) => ({ other, score: scoreOf(asked, other) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(sameProvince(asked.own, b.other.own)) -
          Number(sameProvince(asked.own, a.other.own)) ||
        (a.other.own.plan.region.id < b.other.own.plan.region.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ other, score }) => told(asked, other, score, space))
}

function told(asked: Placed, other: Placed, score: number, space: PeerSpace): Peer {
  const { own } = asked
  const { plan } = other.own
  return {
    region: plan.region,
    plan: plan.id,
    complete: plan.complete,
    score: rounded(score),
    reasons: {
      same_level: sameLevel(own, other.own),
      same_province: sameProvince(own, other.own),
      period: overlap(own.plan.years, plan.years),
      topics: {
        ...inCommon(Object.keys(own.topics), Object.keys(other.own.topics), space.topics),
        likeness: rounded(likeness(asked.topics, other.topics)),
      },
      indicators: {
        ...inCommon(own.indicators, other.own.indicators, space.indicators),
        likeness: rounded(likeness(asked.indicators, other.indicators)),
      },
    },
  }
}

const scoreOf = (a: Placed, b: Placed): number =>
  WEIGHTS.level * Number(sameLevel(a.own, b.own)) +
  WEIGHTS.period * likenessOfPeriods(a.own.plan.years, b.own.plan.years) +
  WEIGHTS.topics * likeness(a.topics, b.topics) +
  WEIGHTS.indicators * likeness(a.indicators, b.indicators)

const sameLevel = (a: EditionPlan, b: EditionPlan) => a.plan.region.level === b.plan.region.level

const sameProvince = (a: EditionPlan, b: EditionPlan) =>
  a.plan.region.province !== null && a.plan.region.province === b.plan.region.province

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

/** What every plan has says nothing; what few have says most. In the order of first meeting. */
function rarity(lists: string[][]): Counts {
  const holding: Counts = {}
  for (const list of lists) for (const id of list) holding[id] = (holding[id] ?? 0) + 1
  for (const [id, count] of Object.entries(holding)) {
    holding[id] = Math.log((1 + lists.length) / count)
  }
  return holding
}

/** A weight for every id that any plan has; of length 1, or 0 where there is nothing. */
type Vector = Float64Array

/** A second commitment on a topic counts less than the first. */
function vectorOf(counts: Counts, rarity: Counts): Vector {
  const ids = Object.keys(rarity)
  const weights = Float64Array.from(ids, (id) => Math.sqrt(counts[id] ?? 0) * rarity[id]!)
  const length = Math.hypot(...weights)
  return length > 0 ? weights.map((weight) => weight / length) : weights
}

/** The cosine. */
function likeness(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return Math.min(1, sum)
}

const inCommon = (own: string[], peer: string[], rarity: Counts) => ({
  shared: own
    .filter((id) => peer.includes(id))
    .sort((a, b) => rarity[b]! - rarity[a]! || (a < b ? -1 : 1)),
  own: own.length,
  peer: peer.length,
})

const rounded = (value: number) => Math.round(value * 1e3) / 1e3
