import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { nearestWords } from '../../../server/search/nearest.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf(smallCodebook)
const near = (question: string) => nearestWords(question, words).map(({ zh }) => zh)

test('words that share neighbouring characters or English words are near, the nearest first', () => {
  expect(near('义务植树教育')).toEqual(['义务教育', '职业教育'])
  expect(near('vocational guidance')[0]).toBe('职业教育')
})

test('what shares nothing has nothing near', () => {
  expect(near('核聚变')).toEqual([])
})
