import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Texts } from '../../../server/search/texts.ts'

const text = fc.string({ unit: fc.constantFrom('教', '师', '育', 'a', '𠮷', '，', '9') })
const form = fc.string({
  unit: fc.constantFrom('教', '师', '育', 'a', '𠮷'),
  minLength: 1,
  maxLength: 3,
})

test('texts come back as they were given', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      expect([...new Texts(texts)]).toEqual(texts)
    }),
  )
})

test('those that hold a form are told in order, each once, and no other', () => {
  fc.assert(
    fc.property(fc.array(text), form, (texts, form) => {
      const holding = [...texts.keys()].filter((number) => texts[number]!.includes(form))
      expect([...new Texts(texts).holding(form)]).toEqual(holding)
    }),
  )
})

test('a form is not found across the end of one text and the beginning of the next', () => {
  expect([...new Texts(['乡村教', '师编制']).holding('教师')]).toEqual([])
})

test('no form is found from the middle of one character to the middle of the next', () => {
  // 一 is U+4E00, N is U+004E.
  expect([...new Texts(['一一', 'N一']).holding('N')]).toEqual([1])
})
