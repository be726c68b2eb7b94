import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldText } from '../../../data/words/fold.ts'

test('width, case, quotation marks and spaces make no difference', () => {
  expect(foldText('“双减” ＡＢＣ　２０２５')).toBe('双减abc2025')
})

test('traditional characters read as simplified ones', () => {
  expect(foldText('雙減 課後服務 體育')).toBe('双减课后服务体育')
})

test('every folded character knows its place in the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, at } = fold(original)
      expect(at).toHaveLength(text.length + 1)
      for (const [i, place] of at.entries()) {
        expect(place).toBeGreaterThanOrEqual(at[i - 1] ?? 0)
        expect(place).toBeLessThanOrEqual(original.length)
      }
    }),
  )
})
