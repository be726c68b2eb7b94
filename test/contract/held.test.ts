import { afterAll, beforeAll, expect, test } from 'vitest'
import { EMBEDDER } from '../../data/likeness/vector.ts'
import { openCatalogue } from '../../indexer/catalogue.ts'
import type { Edition } from '../../indexer/edition.ts'
import { ask, askNearest, IDS, WITH_LIKENESS } from '../../server/search/engine.ts'
import { likenessOf } from '../../server/search/held.ts'
import { servePublished } from './published.ts'
import { everyCommitment, type Served } from './served.ts'

let served: Served
let small: Edition
/** The same, taken for one too large to be held. */
let large: Edition

beforeAll(async () => {
  served = await servePublished()
  small = (await openCatalogue(served.admin).current())!
  large = { ...small, counts: { ...small.counts, commitments: 1_000_000 } }
})
afterAll(() => served.stop())

test('a commitment is the same whether its edition is held or read from the engine', async () => {
  const queries = [
    { filter: ['themes = "preschool"'], hitsPerPage: 50, attributesToRetrieve: WITH_LIKENESS },
    { filter: ['topics = "no-such-topic"'] },
    { hitsPerPage: 5, attributesToRetrieve: IDS, facets: ['plan'] },
  ]
  const [held, read] = await Promise.all([
    ask(served.admin, small, queries),
    ask(served.admin, large, queries),
  ])
  expect(held[0]!.hits.length).toBeGreaterThan(10)
  expect(held[0]).toEqual(read[0])
  expect(held[0]!.hits.map(likenessOf)).toEqual(read[0]!.hits.map(likenessOf))
  expect(held[1]).toEqual(read[1])
  const { hits, ...counts } = held[2]!
  expect(read[2]).toEqual({ ...counts, hits: hits.map(({ id }) => ({ id })) })
})

test('so are the nearest to it', async () => {
  const { id } = (await everyCommitment(served))[0]!
  const query = { id, embedder: EMBEDDER, filter: [], limit: 5, fields: WITH_LIKENESS }
  const held = await askNearest(served.admin, small, query)
  expect(held).toHaveLength(5)
  expect(held).toEqual(await askNearest(served.admin, large, query))
})
