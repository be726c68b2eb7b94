import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLANK, Characters } from '../../../data/words/characters.ts'
import { codesOf } from '../../../data/words/codes.ts'

test('a set tells its own characters from all others', () => {
  const stops = new Characters('。！\n')
  expect([...'好。\n！!'].map((one) => stops.at(one, 0))).toEqual([false, true, true, true, false])
})

test('nothing stands beyond the ends of a text', () => {
  const stops = new Characters('。\0')
  expect([stops.at('。', -1), stops.at('。', 1), stops.at('', 0)]).toEqual([false, false, false])
})

test('the next of them is found in a text and in its code units, or its end for none', () => {
  const stops = new Characters('。！')
  const text = '好。好！好'
  expect([0, 1, 2, 4].map((from) => stops.next(text, from))).toEqual([1, 1, 3, 5])
  const codes = codesOf(text)
  expect([0, 2, 4].map((from) => stops.nextAmong(codes, from, 5))).toEqual([1, 3, 5])
  expect(stops.nextAmong(codes, 2, 3)).toBe(3)
})

test('blank is what trimming takes away', () => {
  fc.assert(
    fc.property(fc.nat(0xffff), (code) => {
      const character = String.fromCharCode(code)
      expect(BLANK.at(character, 0)).toBe(character.trim() === '')
    }),
    { numRuns: 2000 },
  )
})
