import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { concepts } from '../../../server/search/concepts.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const codebook = { ...smallCodebook, alike: [['档案', '双减']] }

/** The ideas of a question of which no commitment holds a part, with the words each stands for. */
const ideas = (question: string) =>
  concepts(interpret(question, wordsOf(codebook)).byWords, new Map(), codebook).parts.map(
    ({ shown, words }) => [shown, ...words.map(({ zh }) => zh)].join(' '),
  )

test('a word stands for the words alike it', () => {
  expect(ideas('档案')).toEqual(['档案 双减'])
})

test('what no plan holds is taken apart at the words inside it', () => {
  expect(ideas('蓝鲸档案')).toEqual(['蓝鲸', '档案 双减'])
})

test('an English phrase that no plan holds is taken apart; a word of one topic alone tells', () => {
  const vocabulary = [
    ...codebook.vocabulary,
    { zh: '学校服务', en: ['school service of vocation'] },
  ]
  const known = { ...codebook, vocabulary }
  const { parts } = concepts(
    interpret('vocation service school', wordsOf(known)).byWords,
    new Map(),
    known,
  )
  expect(parts.map(({ shown, weak }) => [shown, weak])).toEqual([
    ['school', true],
    ['vocation', true],
    ['service', true],
  ])
  const alone = concepts(
    interpret('after school vocational', wordsOf(codebook)).byWords,
    new Map(),
    codebook,
  )
  expect(alone.parts.map(({ shown, weak }) => [shown, weak])).toContainEqual(['vocational', false])
})
