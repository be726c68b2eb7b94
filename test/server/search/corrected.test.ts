import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { correctedReadings } from '../../../server/search/corrected.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const vocabulary = [...smallCodebook.vocabulary, { zh: '信息技术' }, { zh: '支持' }]
const words = wordsOf({ ...smallCodebook, vocabulary })
const corrected = (question: string) =>
  correctedReadings(question, interpret(question, words).byWords, words)?.byWords.corrected

test('words of Taiwan in traditional characters are read as those of the mainland', () => {
  expect(corrected('資訊科技')).toEqual([{ from: '資訊科技', to: '信息技术' }])
})

test('the same characters typed as on the mainland are left as they are', () => {
  expect(corrected('支援')).toBeUndefined()
})

test('pinyin that is only nearly right is told as the word it was meant for', () => {
  expect(corrected('ziye jiaoyu')).toEqual([{ from: 'ziye jiaoyu', to: '职业教育' }])
})
