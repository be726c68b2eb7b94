import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, RULES } from '../../../indexer/clean/index.ts'
import { casesOf, plainText } from '../fixture.ts'

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

describe('cleaning', () => {
  for (const { name, text, expected } of casesOf('clean')) {
    it(`heals: ${name}`, () => {
      expect(lines(clean(plainText(text)).text)).toEqual(expected.split('\n'))
    })
  }

  it('keeps the place in the source of every character', () => {
    const pieces = fc.constantFrom(
      '学校',
      '。',
      '\n',
      '1、',
      '  ',
      '\u200b',
      '| ',
      'VIP',
      '5所',
      '，',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join('')
        const { text, at } = clean(plainText(source))
        expect([...text].map((_, i) => source[at[i]!]).join('')).toBe(text)
        expect([...at]).toEqual([...new Set(at)].sort((a, b) => a - b))
      }),
    )
  })

  it('says of every rule what it heals', () => {
    expect(RULES.every(({ heals }) => heals.length > 0)).toBe(true)
  })
})
