import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLANK, Characters } from '../../../data/words/characters.ts'

test('a set tells its own characters from all others', () => {
  const stops = new Characters('。！\n')
  expect([...'好。\n！!'].map((one) => stops.at(one, 0))).toEqual([false, true, true, true, false])
})

test('nothing stands beyond the ends of a text', () => {
  const stops = new Characters('。\0')
  expect([stops.at('。', -1), stops.at('。', 1), stops.at('', 0)]).toEqual([false, false, false])
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
