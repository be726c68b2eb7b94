// Phrases that people use for several words lead to each of them, and to nothing else.
import { expect, test } from 'vitest'
import type { Codebook } from '../../../data/schema.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { smallCodebook } from './codebook.ts'

const [theme] = smallCodebook.themes
const phrases = [
  { of: ['双减', '课后服务'], asked: ['放学没人管'], en: ['homework club'] },
  { of: ['职业教育'], en: ['trades'] },
]
const codebook: Codebook = { ...smallCodebook, themes: [{ ...theme!, phrases }] }
const words = wordsOf(codebook)
const named = (found: { zh: string }[] | undefined) => found?.map(({ zh }) => zh)

test('a phrase leads to every word it is given for', () => {
  expect(named(words.byForm.get('放学没人管'))).toEqual(['双减', '课后服务'])
  expect(named(words.byEnglish.get('club homework'))).toEqual(['双减', '课后服务'])
})

test('a phrase is no written form: it tells nothing of a plan', () => {
  expect(words.byWritten.has('放学没人管')).toBe(false)
})

test('a word keeps its own English name', () => {
  expect(words.byForm.get('职业教育')?.[0]?.en).toBe('vocational education')
})
