import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trieOf, wordsAt } from '../../../data/words/trie.ts'

const trie = trieOf(new Map(['食堂', '学校', '学校食', '学校食堂'].map((word) => [word, word])))

test('all words that begin at a place are found, the shortest first', () => {
  expect(wordsAt(trie, '办好学校食堂', 2)).toEqual([
    { value: '学校', end: 4 },
    { value: '学校食', end: 5 },
    { value: '学校食堂', end: 6 },
  ])
})

test('a word that the text breaks off is not found', () => {
  expect(wordsAt(trie, '学校食', 0).map(({ value }) => value)).toEqual(['学校', '学校食'])
})

test('it finds what a plain search finds', () => {
  const unit = fc.constantFrom('甲', '乙', '丙', '\u{20000}')
  const word = fc.string({ unit, minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word), fc.string({ unit }), (words, text) => {
      const made = trieOf(new Map(words.map((one) => [one, one])))
      for (let start = 0; start < text.length; start++) {
        const plain = new Set(words.filter((one) => text.startsWith(one, start)))
        expect(wordsAt(made, text, start).map(({ value }) => value)).toEqual(
          [...plain].sort((a, b) => a.length - b.length),
        )
      }
    }),
  )
})
