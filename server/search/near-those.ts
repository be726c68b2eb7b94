// What is like the commitments that were found first comes before the other neighbours of them.
import type { Meilisearch } from 'meilisearch'
import { likeness } from '../../data/likeness/compare.ts'
import type { Weighed } from '../../data/likeness/weigh.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { likenessIn } from './likeness-model.ts'
import { inOrder, type Scored } from './rank.ts'

/** The first so many tell, each less than the one before it. */
const TELLING = 4
/** So many of the best by their words are compared. */
const COMPARED = 60

/** Best first, by their scores and by their mean likeness, 0 to 1, to the first of `found`. */
export async function nearestFirst(
  engine: Meilisearch,
  edition: Edition,
  scored: Scored[],
  found: Commitment[],
): Promise<Commitment[]> {
  const byWords = scored.toSorted((a, b) => b.score - a.score)
  const near = await nearnessTo(engine, edition, found.slice(0, TELLING))
  const compared = byWords.slice(0, COMPARED).map(({ commitment, score }) => ({
    commitment,
    score: score + near(commitment),
  }))
  return [...inOrder(compared), ...byWords.slice(COMPARED)].map(({ commitment }) => commitment)
}

async function nearnessTo(engine: Meilisearch, edition: Edition, found: Commitment[]) {
  if (found.length === 0) return () => 0
  const { know } = await likenessIn(engine, edition)
  const first = found.map((one, i) => ({ weighed: know(one).weighed, weight: 1 / (i + 1) }))
  const whole = first.reduce((sum, { weight }) => sum + weight, 0)
  return (commitment: Commitment) => {
    const { weighed } = know(commitment)
    return first.reduce((sum, one) => sum + one.weight * bothWays(weighed, one.weighed), 0) / whole
  }
}

const bothWays = (a: Weighed, b: Weighed) => (likeness(a, b) + likeness(b, a)) / 2
