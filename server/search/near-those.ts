// How near commitments lie to those that were found first: what is like them is likelier to be meant.
import type { Meilisearch } from 'meilisearch'
import { likeness } from '../../data/likeness/compare.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { likenessIn } from './likeness-model.ts'

/** The first so many tell, each less than the one before it. */
const TELLING = 4

/** 0 to 1: the mean likeness to the first of `found`, both ways; 0 where nothing was found. */
export async function nearnessTo(
  engine: Meilisearch,
  edition: Edition,
  found: Commitment[],
): Promise<(commitment: Commitment) => number> {
  if (found.length === 0) return () => 0
  const { know } = await likenessIn(engine, edition)
  const first = found
    .slice(0, TELLING)
    .map((one, i) => ({ weighed: know(one).weighed, weight: 1 / (i + 1) }))
  const whole = first.reduce((sum, { weight }) => sum + weight, 0)
  return (commitment) => {
    const { weighed } = know(commitment)
    const bothWays = (other: typeof weighed) =>
      (likeness(weighed, other) + likeness(other, weighed)) / 2
    return first.reduce((sum, one) => sum + one.weight * bothWays(one.weighed), 0) / whole
  }
}
