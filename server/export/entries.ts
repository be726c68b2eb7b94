// What goes into a file, one entry after the other, fetched as the file is written.
import type { Meilisearch } from 'meilisearch'
import type { Commitment } from '../../data/schema.ts'
import type { Edition } from '../../indexer/edition.ts'
import { BadParameter } from '../errors.ts'
import type { CellStatus, CompareAnswer, Row } from '../schemas/compare.ts'
import { compare } from '../search/compare.ts'
import { everyWithId } from '../search/lookup.ts'
import { search } from '../search/search.ts'
import type { Wanted } from './question.ts'

/** A commitment, or in a comparison a side's silence on a topic. */
export interface Entry {
  plan: string
  commitment: Commitment | null
  /** Of a comparison alone. */
  row: { topic: Row['topic']; status: CellStatus } | null
}

export interface Entries {
  /** Of everything that answers, before the limit. */
  total: number
  entries: AsyncIterable<Entry>
}

const PAGE = 1000

/** Asks for the first of them at once, so that what must be refused is refused before a file begins. */
export async function entriesOf(
  engine: Meilisearch,
  edition: Edition,
  wanted: Wanted,
  limit: number,
): Promise<Entries> {
  switch (wanted.view) {
    case 'search':
      return found(engine, edition, wanted.question, limit)
    case 'compare':
      return listed(flattened(await compare(engine, edition, wanted.question)), limit)
    case 'ids':
      return listed(await picked(engine, edition, wanted.ids), limit)
  }
}

type SearchWanted = Extract<Wanted, { view: 'search' }>['question']

async function found(
  engine: Meilisearch,
  edition: Edition,
  question: SearchWanted,
  limit: number,
): Promise<Entries> {
  const per_page = Math.min(PAGE, limit)
  const pageOf = (page: number) => search(engine, edition, { ...question, page, per_page })
  const first = await pageOf(1)
  async function* all() {
    let left = Math.min(first.total, limit)
    for (let page = 1; left > 0; page++) {
      const { hits } = page === 1 ? first : await pageOf(page)
      if (hits.length === 0) return
      for (const { highlight: _, score: __, ...commitment } of hits.slice(0, left)) {
        yield { plan: commitment.plan, commitment, row: null }
      }
      left -= hits.length
    }
  }
  return { total: first.total, entries: all() }
}

/** Row by row, side by side; a side that says nothing is an entry too. */
function flattened({ rows }: CompareAnswer): Entry[] {
  return rows.flatMap(({ topic, cells }) =>
    cells.flatMap(({ plan, status, commitments }): Entry[] => {
      const row = { topic, status }
      if (commitments.length === 0) return [{ plan, commitment: null, row }]
      return commitments.map((commitment) => ({ plan, commitment, row }))
    }),
  )
}

/** In the order asked for. Throws BadParameter with those that this edition does not hold. */
async function picked(engine: Meilisearch, edition: Edition, ids: string[]): Promise<Entry[]> {
  const held = new Map((await everyWithId(engine, edition, ids)).map((one) => [one.id, one]))
  const missing = ids.filter((id) => !held.has(id))
  if (missing.length > 0) {
    const detail = `Not in this edition: ${missing.join(', ')}. Ids hold while the text stands.`
    throw new BadParameter('ids', detail)
  }
  return ids.map((id) => {
    const commitment = held.get(id)!
    return { plan: commitment.plan, commitment, row: null }
  })
}

function listed(entries: Entry[], limit: number): Entries {
  async function* all() {
    yield* entries.slice(0, limit)
  }
  return { total: entries.length, entries: all() }
}

/** For formats that are written as a whole. */
export async function gathered(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const all: Entry[] = []
  for await (const entry of entries) all.push(entry)
  return all
}
