import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf } from '../../../data/words/codes.ts'

test('the codes of a text are its code units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      expect([...codesOf(text)]).toEqual(units)
    }),
  )
})

test('a text asked of again is not gone through again', () => {
  expect(codesOf('学校')).toBe(codesOf('学校'))
})
