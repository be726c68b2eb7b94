import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import { meaningToken } from '../../data/words/meanings.ts'
import { searchFields } from '../../indexer/search-fields.ts'
import { smallCodebook } from '../data/words/codebook.ts'

const words = wordsOf({
  ...smallCodebook,
  vocabulary: [...smallCodebook.vocabulary, { zh: '外籍教师', asked: ['外教'] }],
})
const meaning = meaningToken(words.byForm.get('外教')!)
const meant = (text: string) => {
  const commitment: Partial<Commitment> = { text, section: [], years: [], targets: [] }
  return searchFields(commitment as Commitment, words).meant.split('. ')
}

test('an everyday word that a plan writes means what it is asked for', () => {
  expect(meant('聘请外教。')).toContain(meaning)
})

test('the end of one word and the beginning of the next are no everyday word', () => {
  expect(meant('引进国内外教育资源。')).not.toContain(meaning)
})
