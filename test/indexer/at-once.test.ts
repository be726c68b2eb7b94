import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed } from '../../indexer/at-once.ts'

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

test('texts changed at once are what each would be by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(changed(texts, folded)).toEqual(texts.map(folded))
    }),
  )
})

test.each([[[]], [['']], [['Ａ', '', 'ΑΣ', 'Σ']], [['한', 'ᆫ', '\u0301e']], [['\0', 'Ｂ']]])(
  '%j is kept apart',
  (texts) => {
    expect(changed(texts, folded)).toEqual(texts.map(folded))
  },
)
