import { afterAll, beforeAll, expect, test } from 'vitest'
import { FACETS_FIELD } from '../../data/facets.ts'
import { EMBEDDER } from '../../data/likeness/vector.ts'
import { formToken, grams } from '../../data/words/tokens.ts'
import { openCatalogue } from '../../indexer/catalogue.ts'
import type { Edition } from '../../indexer/edition.ts'
import {
  ask,
  askNearest,
  type EngineResult,
  IDS,
  IN_TEXT,
  WITH_LIKENESS,
} from '../../server/search/engine.ts'
import { oneOf } from '../../server/search/filters.ts'
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

test('what holds words and passes filters is the same whether it is put together here or by the engine', async () => {
  const page = { hitsPerPage: 1000, facets: [FACETS_FIELD] }
  const [teachers, trained, quoted] = [formToken('教师'), formToken('培训'), `"${grams('质量')}"`]
  const ofTeachers = ['themes = "teachers"', 'has_target = true']
  const but = [(await everyCommitment(served))[0]!.id]
  const queries = [
    { clauses: [teachers], ...page },
    { clauses: [teachers, trained], ...page },
    { clauses: [quoted], without: [teachers], ...page },
    { clauses: [teachers], filter: ofTeachers, ...page },
    { filter: [oneOf('plan', ['taizhou-2023', 'jinzhou-2019'])], but, ...page },
    { clauses: [teachers], attributesToSearchOn: IN_TEXT, ...page },
    { clauses: [teachers], hitsPerPage: 0 },
    { clauses: [formToken('没有的词')], ...page },
  ]
  const whole = (results: EngineResult[]) =>
    results.map(({ hits, total, facets }) => ({
      ids: hits.map(({ id }) => id).sort(),
      total,
      facets,
    }))
  const [held, read] = await Promise.all([
    ask(served.admin, small, queries),
    ask(served.admin, large, queries),
  ])
  expect(whole(held)).toEqual(whole(read))
  expect(held.map(({ total }) => total > 0)).toEqual([...Array(7).fill(true), false])
})

test('pages of what holds words are parts of one order', async () => {
  const clauses = [formToken('教师')]
  const pages = [1, 2, 3].map((page) => ({ clauses, page, hitsPerPage: 10 }))
  const results = await ask(served.admin, small, [{ clauses, hitsPerPage: 30 }, ...pages])
  const [all, ...parts] = results.map(({ hits }) => hits.map(({ id }) => id))
  expect(parts.flat()).toEqual(all)
})

test('so are the nearest to it', async () => {
  const { id } = (await everyCommitment(served))[0]!
  const query = { id, embedder: EMBEDDER, filter: [], limit: 5, fields: WITH_LIKENESS }
  const held = await askNearest(served.admin, small, query)
  expect(held).toHaveLength(5)
  expect(held).toEqual(await askNearest(served.admin, large, query))
})
