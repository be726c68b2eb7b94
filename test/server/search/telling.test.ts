// Of an everyday word that may mean several things, what is nearer to it comes first.
import { expect, test } from 'vitest'
import type { Commitment } from '../../../data/schema.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { ranked } from '../../../server/search/rank.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const theme = smallCodebook.themes[0]!
const words = wordsOf({
  ...smallCodebook,
  themes: [
    {
      ...theme,
      terms: [
        { zh: '示范高中', asked: ['重点学校'] },
        { zh: '名校', asked: ['重点学校'] },
      ],
    },
  ],
})
const commitment = (text: string, order: number): Commitment => ({
  id: `one-${order}`,
  plan: 'one',
  region: 'one',
  text,
  section: [],
  order,
  themes: [theme.id],
  topics: [],
  targets: [],
  years: [],
  strength: 'firm',
  agencies: { lead: [], support: [] },
  source: { start: 0, end: text.length },
  why: {},
})
const read = (question: string) => interpret(question, words).byWords
const order = (question: string, texts: string[], rare: string[]) =>
  ranked(texts.map(commitment), {
    ...read(question),
    tells: (run) => (rare.includes(run) ? 1 : 0.2),
  }).map(({ commitment }) => commitment.text)

test('a sentence with more of the characters typed comes first', () => {
  const [near, far] = ['名校是重点建设的学校', '名校一批批新增起来了']
  expect(order('重点学校', [far, near], [])).toEqual([near, far])
})

test('a sentence that says the rarer word comes first', () => {
  const [rare, usual] = ['建设示范高中', '建设名校和它']
  expect(order('重点学校', [usual, rare], ['示范高中'])).toEqual([rare, usual])
})
