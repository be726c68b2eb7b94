import { expect, test } from 'vitest'
import { literalPart, numberPart, wordPart } from '../../../server/search/make-part.ts'
import type { Part } from '../../../server/search/part.ts'
import { bitsOf, setsOfSize } from '../../../server/search/partial.ts'

const named = (shown: string) => wordPart(shown, [])
const [a, b, c] = ['甲乙', '丙丁', '戊己'].map((run) => literalPart(run)!) as [Part, Part, Part]
const sets = (known: [Part, number][], unknown: Part[], size: number) => {
  const bits = new Map(known.map(([part, holding]) => [part, bitsOf(part, holding, 100)]))
  const all = setsOfSize({ known: known.map(([part]) => part), unknown, bits }, size)
  return all.map((set) => set.map(({ shown }) => shown))
}

test('sets that tell more come first, those that tell little beside them are left out', () => {
  expect(
    sets(
      [
        [a, 2],
        [b, 4],
        [c, 90],
      ],
      [],
      2,
    ),
  ).toEqual([['甲乙', '丙丁']])
  expect(
    sets(
      [
        [a, 4],
        [b, 2],
      ],
      [],
      1,
    ),
  ).toEqual([['丙丁'], ['甲乙']])
})

test('a number alone is no answer', () => {
  expect(sets([[numberPart('2025'), 5]], [a], 1)).toEqual([])
})

test('where most of the question is unknown nothing is shown', () => {
  expect(sets([[a, 5]], [b, c], 1)).toEqual([])
  expect(sets([[{ ...named('双减'), weak: false, weight: 2 }, 5]], [c], 1)).toEqual([['双减']])
})
