// Where the true counterparts of a commitment stand among the hits, and what that adds up to.
import type { TruePairs } from './pairs-gold.ts'

export interface Ranked {
  id: string
  region: string
}

/** The nearest to a commitment of other regions, best first; only of `region` where it is given. */
export type Nearest = (commitment: string, region?: string) => Ranked[]

export interface Ranks {
  /** The first true counterpart of any region, one a commitment; null where it is not there. */
  first: (number | null)[]
  /** Each region's first, among the hits of all regions. */
  eachRegion: (number | null)[]
  /** Each region's first, with that region asked for. */
  oneRegion: (number | null)[]
}

/** How ranks are counted is told in test/gold/pairs/README.md. */
export function ranksOf({ cases, known }: TruePairs, nearest: Nearest): Ranks {
  const ranks: Ranks = { first: [], eachRegion: [], oneRegion: [] }
  for (const { commitment, counterparts } of cases) {
    const others = known.get(commitment)!
    const hits = nearest(commitment)
    const any = new Set([...counterparts.values()].flatMap((ids) => [...ids]))
    ranks.first.push(rankOf(hits, any, others))
    for (const [region, wanted] of counterparts) {
      ranks.eachRegion.push(rankOf(hits, wanted, others))
      ranks.oneRegion.push(rankOf(nearest(commitment, region), wanted, others))
    }
  }
  return ranks
}

/** From 1; other true counterparts before it are passed over. */
function rankOf(hits: Ranked[], wanted: Set<string>, others: Set<string>): number | null {
  const counted = hits.filter(({ id }) => wanted.has(id) || !others.has(id))
  const place = counted.findIndex(({ id }) => wanted.has(id))
  return place < 0 ? null : place + 1
}

export const recallAt = (most: number, ranks: (number | null)[]): number =>
  mean(ranks.map((rank) => (rank !== null && rank <= most ? 1 : 0)))

export const reciprocal = (ranks: (number | null)[]): number =>
  mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank)))

const mean = (values: number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)
