import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import { echoesAmong } from '../../server/echoes.ts'

let number = 0
const says = (plan: string, text: string) =>
  ({ id: `${plan}-${++number}`, plan, text }) as Commitment
const quotes = (...commitments: Commitment[]) =>
  echoesAmong(commitments).map(({ a, b }) =>
    [a, b].map(({ commitment, start, end }) => commitment.text.slice(start, end)),
  )

test('a long run that two plans share is found, in the words of each', () => {
  expect(
    quotes(
      says('a', '进一步健全义务教育教师工资收入随当地公务员待遇调整的联动机制。'),
      says('b', '要健全义务教育教师工资收入，随当地公务员待遇调整的联动机制，确保落实'),
    ),
  ).toEqual([
    [
      '健全义务教育教师工资收入随当地公务员待遇调整的联动机制',
      '健全义务教育教师工资收入，随当地公务员待遇调整的联动机制',
    ],
  ])
})

test('a character or two may differ within it', () => {
  const [pair] = quotes(
    says('a', '全面落实中小学教师减负清单制度安排'),
    says('b', '全面落实中小学校教师减负清单制度安排'),
  )
  expect(pair).toEqual([
    '全面落实中小学教师减负清单制度安排',
    '全面落实中小学校教师减负清单制度安排',
  ])
})

test('eleven characters are not enough', () => {
  expect(
    quotes(says('a', '一二三四五六七八九十百甲'), says('b', '一二三四五六七八九十百乙')),
  ).toEqual([])
})

test('a plan does not echo itself', () => {
  expect(
    quotes(says('a', '健全义务教育教师工资收入机制'), says('a', '健全义务教育教师工资收入机制')),
  ).toEqual([])
})

test('a phrase of the genre, in most plans, is no echo', () => {
  const phrase = '以习近平新时代中国特色社会主义思想为指导'
  expect(quotes(...['a', 'b', 'c', 'd'].map((plan) => says(plan, phrase)))).toEqual([])
})
