// What was found by several readings of a question in one order: by whichever reading suits each best.
import type { Interpretation } from './part.ts'
import type { Question } from './question.ts'
import { bestScore, inOrder } from './rank.ts'
import type { Reply } from './reply.ts'

/** More stay in the order they were found in. */
const MOST = 100

export function bestFirst(
  reply: Reply,
  { sort }: Question,
  read: Interpretation,
  others: Interpretation[],
): Reply {
  if (sort !== 'relevance' || reply.hits.length > MOST) return reply
  const scored = reply.hits.map((commitment) => ({
    commitment,
    score: bestScore(commitment, read, others),
  }))
  return { ...reply, hits: inOrder(scored).map(({ commitment }) => commitment) }
}
