import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell } from '../../../server/export/csv.ts'

/** What a spreadsheet makes of a cell as written. */
const opened = (written: string) =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written

test.each(['=1+1', '+86', '-5%', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a'])(
  '%j cannot run as a formula',
  (text) => {
    expect(opened(cell(text))).toBe(`'${text}`)
  },
)

test('whatever the text, the cell begins with no sign of a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(opened(cell(text))).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

test('a number stays a number, also below zero', () => {
  expect([cell(-3.5), cell(92), cell(null)]).toEqual(['-3.5', '92', ''])
})

test('separators, quotes and line breaks are told as text', () => {
  expect(cell('甲,"乙"\n丙')).toBe('"甲,""乙""\n丙"')
})
