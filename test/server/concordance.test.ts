import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import { linesOf } from '../../server/concordance.ts'

const saying = (text: string) => ({ id: 'c', plan: 'p', region: 'r', text }) as Commitment

test('each occurrence has a line with the words around it, verbatim', () => {
  const lines = linesOf(saying('落实“双减”工作，巩固双减成果。'), ['双减'])
  expect(lines.map(({ left, term, right }) => [left, term, right])).toEqual([
    ['落实“', '双减', '”工作，巩固双减成果。'],
    ['落实“双减”工作，巩固', '双减', '成果。'],
  ])
})

test('of overlapping forms the longest stands', () => {
  const lines = linesOf(saying('普惠性幼儿园'), ['幼儿园', '普惠性幼儿园'])
  expect(lines.map(({ term }) => term)).toEqual(['普惠性幼儿园'])
})
