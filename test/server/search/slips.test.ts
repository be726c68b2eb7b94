import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { distance, mended } from '../../../server/search/slips.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf(smallCodebook)

test.each([
  ['职叶教育', '职业教育'],
  ['义务较育', '义务教育'],
  ['义务教肓', '义务教育'],
  ['课后务服', '课后服务'],
  ['双剪', '双减'],
  ['vocatonal', 'vocational'],
])('%s was meant as %s', (typed, meant) => {
  expect(mended(typed, words)?.run).toBe(meant)
})

test.each(['核聚变', '股市', 'stock', '教育', 'locational'])('%s is left as it is', (typed) => {
  expect(mended(typed, words)).toBeNull()
})

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['kitten', 'sitting', 3],
])('%s is so far from %s', (a, b, slips) => {
  expect(distance(a, b)).toBe(slips)
})

test('the end of a known word and the beginning of the next are no slip of a third word', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '幼儿园' }, { zh: '普惠园' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('幼儿园普惠', known)).toBeNull()
  expect(mended('普园惠', known)?.run).toBe('普惠园')
})

test('a word of two characters is mended beside a word of the field, though the dictionary has it', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '政策' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('双减正策', known)?.run).toBe('双减政策')
  expect(mended('正策', known)).toBeNull()
})

test('a known word with one character more beside it is no slip of another word', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '特殊教育' }, { zh: '特殊教育部' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('特殊教育延伸', known)).toBeNull()
  expect(mended('特殊教育步', known)?.run).toBe('特殊教育部')
})

test('the last character of a known word and the next are no slip of a word of two', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '校园安全' }, { zh: '全市' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('校园安全事故', known)).toBeNull()
})

test('a word with one character left out is meant where it is all that was typed', () => {
  expect(mended('课后务', words)?.run).toBe('课后服务')
  expect(mended('建课后务', words)).toBeNull()
})

test('a character typed twice is read once where that makes a known word', () => {
  expect(mended('课后后服务', words)?.run).toBe('课后服务')
  expect(mended('课后服务务实', words)).toBeNull()
  expect(mended('妈妈', words)).toBeNull()
})

test('a character left out of a long word is mended beside other words too', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '名师工作室' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('乡村名师作室', known)?.run).toBe('乡村名师工作室')
})

test('another letter makes another word, unless fingers or ears take the two for each other', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '传染病', en: ['infection', 'hostel'] }]
  const elsewhere = ['hotel management']
  const known = wordsOf({ ...smallCodebook, vocabulary: terms, elsewhere })
  expect(mended('inflation', known)).toBeNull()
  expect(mended('infectoin', known)?.run).toBe('infection')
  expect(mended('infaction', known)?.run).toBe('infection')
  expect(mended('hotel', known)).toBeNull()
  expect(mended('hostl', known)?.run).toBe('hostel')
})

test('a short everyday form is mended by its sound alone', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '优秀传统文化', asked: ['传统文化'] }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('传统文华', known)?.run).toBe('传统文化')
  expect(mended('传统艺化', known)).toBeNull()
})

test('half a compound of another matter is no slip', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '教师' }, { zh: '教师公寓' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms, elsewhere: ['公积金'] })
  expect(mended('教师公积金', known)).toBeNull()
  expect(mended('教师公禺', known)?.run).toBe('教师公寓')
})

test('two known words side by side are no slip of a third word that is like them', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '公办' }, { zh: '民办学校' }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(mended('公办学校', known)).toBeNull()
})
