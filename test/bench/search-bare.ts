// The same engine with its default settings, over the same commitments: what the search is measured beside.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Answer } from './search-judging.ts'

const INDEX = 'bench-default-settings'

/** Asks what a reader would type, as it stands. */
export async function bareSearch(
  engine: Meilisearch,
  commitments: Commitment[],
): Promise<(q: string, limit: number) => Promise<Answer>> {
  await engine.createIndex(INDEX, { primaryKey: 'id' }).waitTask()
  // The plans' words alone: topics and indicators are what this project adds.
  const plain = commitments.map(({ id, plan, text, section }) => ({ id, plan, text, section }))
  const { status } = await engine.index(INDEX).addDocuments(plain).waitTask()
  if (status !== 'succeeded') throw new Error(`The plain index could not be filled: ${status}`)
  return async (q, limit) => {
    const { hits, estimatedTotalHits } = await engine.index<Commitment>(INDEX).search(q, { limit })
    return { total: estimatedTotalHits ?? hits.length, hits }
  }
}
