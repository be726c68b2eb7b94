// The judge of searches counts what it says it counts, and its searches name real commitments.
import { expect, test } from 'vitest'
import { goldSets } from './quality-gold.ts'
import { folded } from './quality-matching.ts'
import { type Answer, type JudgedQuery, judge, judgedQueries, ndcg10 } from './search-judging.ts'

const query: JudgedQuery = {
  q: '双减',
  class: 'plain',
  relevant: [
    { plan: 'here', text: '落实双减。', grade: 2 },
    { plan: 'here', text: '课后服务。', grade: 1 },
  ],
}
const answer = (...texts: string[]): Answer => ({
  total: texts.length,
  hits: texts.map((text) => ({ plan: 'here', text })),
})

test('the best order is 1, the other way round is less, and nothing is 0', () => {
  expect(ndcg10(query, answer('落实双减。', '课后服务。'))).toBe(1)
  expect(ndcg10(query, answer('课后服务。', '落实双减。'))).toBeCloseTo(0.797, 3)
  expect(ndcg10(query, answer())).toBe(0)
})

test('a hit that is given twice gains once', () => {
  const twice = ndcg10(query, answer('课后服务。', '课后服务。'))
  expect(twice).toBe(ndcg10(query, answer('课后服务。')))
})

test('a search for what no plan speaks of is honest only when it states no hit', () => {
  const nothing: JudgedQuery = { q: '核聚变', class: 'nothing', relevant: [] }
  const padded = { query: nothing, answer: answer('落实双减。') }
  expect(judge([{ query: nothing, answer: answer() }, padded])[0]).toMatchObject({ honest: 0.5 })
})

test('every judged commitment is one of the labelled ones', () => {
  const labelled = new Set(
    goldSets()[0]!.plans.flatMap(({ plan, commitments }) =>
      commitments.map(({ text }) => `${plan} ${folded(text)}`),
    ),
  )
  const judged = judgedQueries().flatMap(({ relevant }) => relevant)
  const strange = judged.filter(({ plan, text }) => !labelled.has(`${plan} ${folded(text)}`))
  expect(strange).toEqual([])
})
