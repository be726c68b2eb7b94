import { expect, test } from 'vitest'
import { findWords } from '../../../data/words/find.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { smallCodebook } from './codebook.ts'

const words = wordsOf(smallCodebook)
const found = (text: string) => findWords(text, words).map(({ form, meant }) => [form, meant])

test('every written form is found, also inside longer words', () => {
  expect(found('义务教育学校落实减负提质')).toEqual([
    ['义务教育', true],
    ['学校', true],
    ['减负提质', true],
  ])
})

test('a form inside a phrase that does not mean it stands there and is not meant', () => {
  expect(found('职业教育法')).toEqual([['职业教育', false]])
})

test('双创 and 双师 hold no 双减', () => {
  expect(found('双创示范与双师课堂')).toEqual([])
})

test('what people ask and plans do not write is not looked for in a text', () => {
  expect(found('校内托管')).toEqual([])
})
