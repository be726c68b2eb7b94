// What will most likely be wanted next of a small edition, asked for at once: answers are few, and the
// engine is quicker than one more way to it.
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import type { EngineQuery, EngineResult } from './engine.ts'
import { boundFacets, type Clauses, queriesBut } from './query.ts'
import type { Question } from './question.ts'
import { countedReply, type Reply } from './reply.ts'
import { isSmall } from './small-edition.ts'

/** A query that counts no facets. */
export type Foreseen = EngineQuery

/** Null of a large edition, and where facets are to be counted that only the engine can count. */
export function foreseen(
  edition: Edition,
  question: Question,
  asked: Clauses,
  page: EngineQuery,
): Foreseen | null {
  if (!isSmall(edition) || boundFacets(question).length > 0) return null
  const [query] = queriesBut([], asked, question, page)
  const { facets: _, ...uncounted } = query!
  return uncounted
}

/** What was found, without those shown already; null where more was found than is at hand. */
export function unlessShown(
  found: EngineResult | undefined,
  shown: string[],
  edition: Edition,
): Reply | null {
  if (!found || found.total !== found.hits.length) return null
  const without = new Set(shown)
  const left = found.hits.filter(({ id }: Commitment) => !without.has(id))
  return countedReply(left, edition)
}
