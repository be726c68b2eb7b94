// Answers a question over one edition: read it, ask the engine, rank, mark.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { SearchAnswer, SearchHit } from '../schemas/search.ts'
import { find, type Matched } from './find.ts'
import { highlight } from './marks.ts'
import { nearestTerms } from './nearest.ts'
import type { Question } from './question.ts'
import { bestScore } from './rank.ts'
import { interpretedOf } from './told.ts'

/** Without the time it took, which is for who sends it to tell. */
export type Untimed = Omit<SearchAnswer, 'took_ms'>

export async function search(
  engine: Meilisearch,
  edition: Edition,
  question: Question,
): Promise<Untimed> {
  const found = await find(engine, edition, question)
  const { interpretation, reply, counts } = found
  const match = counts.all > 0 ? 'all' : counts.some + counts.topic > 0 ? 'some' : 'none'
  const nearest = match === 'none' ? await nearestTerms(engine, edition, question) : []
  return {
    version: edition.version,
    query: question.q,
    total: reply.total,
    counts,
    page: question.page,
    per_page: question.per_page,
    match,
    interpreted: interpretedOf(interpretation),
    hits: reply.hits.map((commitment) => hitOf(commitment, found)),
    facets: reply.facets,
    nearest,
  }
}

const hitOf = (
  commitment: Commitment,
  { interpretation, also = [], holds }: Matched,
): SearchHit => ({
  ...commitment,
  highlight: highlight(
    commitment.text,
    [interpretation, ...also].flatMap(({ parts }) => parts),
  ),
  score: bestScore(commitment, interpretation, also),
  holds: holds.get(commitment.id) ?? 'all',
})
