import fc from 'fast-check'
import { expect, test } from 'vitest'
import { found, markedParts } from '../../web/marks.ts'

test('marks of the API become parts, entities become characters', () => {
  expect(markedParts('a &lt;b&gt; <mark>双减</mark>。')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: '双减', marked: true },
    { text: '。', marked: false },
  ])
})

test('no other tag is ever read as one', () => {
  expect(markedParts('<img src=x>')).toEqual([{ text: '<img src=x>', marked: false }])
})

test('an escaped entity is unescaped once only', () => {
  expect(markedParts('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }])
})

test('finding in a text loses none of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, term) => {
      const parts = found(text, term)
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})

test('every occurrence is found, whatever its case', () => {
  expect(found('AI与ai', 'Ai').filter(({ marked }) => marked)).toHaveLength(2)
})

test('of several terms the longest that begins at a place is found', () => {
  const marked = found('双减与课后服务', ['课后', '课后服务', '双减']).filter((one) => one.marked)
  expect(marked.map(({ text }) => text)).toEqual(['双减', '课后服务'])
})
