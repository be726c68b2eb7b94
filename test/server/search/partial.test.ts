import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { NOTHING_ASKED } from '../../../server/search/asks.ts'
import { literalPart, numberPart, phrasePart, wordPart } from '../../../server/search/make-part.ts'
import type { Part } from '../../../server/search/part.ts'
import { setsOfSize, tellsTogether, weighed } from '../../../server/search/partial.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const [a, b, c] = ['甲乙', '丙丁', '戊己'].map((run) => literalPart(run)!) as [Part, Part, Part]
const word = wordPart('双减', wordsOf(smallCodebook).byForm.get('双减')!)

/** Of 1,000 commitments, each part held by so many. */
const sets = (
  held: [Part, number][],
  size: number,
  asked: { runs?: number; question?: boolean } = {},
) => {
  const reading = {
    parts: held.map(([part]) => part),
    context: [],
    inside: [],
    asks: { ...NOTHING_ASKED, question: asked.question ?? false },
    quoted: false,
    runs: asked.runs ?? 1,
    excluded: [],
    corrected: [],
    verbatim: null,
  }
  const found = setsOfSize(weighed(reading, new Map(held), 1000), size)
  return found.map((set) => set.map(({ shown }) => shown))
}

test('sets that tell more come first, those that tell little beside them are left out', () => {
  expect(
    sets(
      [
        [a, 2],
        [b, 4],
        [c, 900],
      ],
      2,
    ),
  ).toEqual([['甲乙', '丙丁']])
  expect(
    sets(
      [
        [a, 4],
        [b, 2],
      ],
      1,
    ),
  ).toEqual([['丙丁'], ['甲乙']])
})

test('a number alone is no answer', () => {
  expect(
    sets(
      [
        [numberPart('2025'), 5],
        [a, 0],
      ],
      1,
    ),
  ).toEqual([])
})

test('where the rare part of what was asked stands in no plan, its common part is no answer', () => {
  expect(
    sets(
      [
        [a, 100],
        [b, 0],
      ],
      1,
    ),
  ).toEqual([])
  expect(
    sets(
      [
        [word, 100],
        [b, 0],
      ],
      1,
    ),
  ).toEqual([])
})

test('a concept of the field is an answer beside something unknown, where both were set apart or asked', () => {
  expect(
    sets(
      [
        [word, 20],
        [b, 0],
      ],
      1,
    ),
  ).toEqual([])
  expect(
    sets(
      [
        [word, 20],
        [b, 0],
      ],
      1,
      { runs: 2 },
    ),
  ).toEqual([['双减']])
  expect(
    sets(
      [
        [word, 20],
        [b, 0],
      ],
      1,
      { question: true },
    ),
  ).toEqual([['双减']])
})

test('of a long question two things held together tell enough, where one of them is telling and of schools', () => {
  const school = wordPart('学校', wordsOf(smallCodebook).byForm.get('学校')!)
  const known: [Part, number][] = [
    [school, 300],
    [a, 4],
    [b, 0],
  ]
  const parts = {
    known: [school, a],
    unknown: [b],
    bits: new Map(known.map(([part, held]) => [part, held > 0 ? Math.log2(1000 / held) : 10])),
    loose: false,
    question: false,
  }
  expect(tellsTogether([school, a], parts)).toBe(true)
  expect(tellsTogether([a], parts)).toBe(false)
  expect(tellsTogether([a, b], { ...parts, known: [a, b], unknown: [] })).toBe(false)
})

test('of a long English question one telling thing of schools is enough, unless no plan holds something in it', () => {
  const words = wordsOf(smallCodebook)
  const phrase = phrasePart('after-school service', words.byForm.get('课后服务')!)
  const other = phrasePart('dropout', words.byForm.get('控辍保学')!)
  const weighing = (unknown: Part[], also: Part[]) => ({
    known: [phrase, ...also],
    unknown,
    bits: new Map([phrase, ...also, ...unknown].map((part) => [part, 6])),
    loose: false,
    question: false,
  })
  expect(tellsTogether([phrase], weighing([], [other]))).toBe(true)
  expect(tellsTogether([phrase], weighing([other], []))).toBe(false)
  expect(tellsTogether([phrase], weighing([a], []))).toBe(false)
})

test('who names pupils asks of no other matter: a concept of the field is an answer beside something unknown', () => {
  const terms = [...smallCodebook.vocabulary, { zh: '学生', asked: ['孩子'] }]
  const words = wordsOf({ ...smallCodebook, vocabulary: terms })
  const pupils = wordPart('孩子', words.byForm.get('孩子')!)
  const held: [Part, number][] = [
    [word, 20],
    [b, 0],
    [pupils, 300],
  ]
  expect(sets(held, 1)).toEqual([['双减']])
  expect(sets(held.slice(0, 2), 1)).toEqual([])
})

test('more parts that leave the telling word of the field out are no better than fewer with it', () => {
  const held: [Part, number][] = [
    [word, 10],
    [a, 60],
    [b, 40],
  ]
  expect(sets(held, 2, { question: true })).not.toContainEqual([a.shown, b.shown])
  expect(sets(held, 1, { question: true })).toContainEqual([word.shown])
})

test('a person of schools alone tells who and not what', () => {
  const theme = smallCodebook.themes[0]!
  const words = wordsOf({
    ...smallCodebook,
    themes: [{ ...theme, terms: [...theme.terms, { zh: '校长' }] }],
  })
  const principal = wordPart('校长', words.byForm.get('校长')!)
  expect(
    sets(
      [
        [principal, 20],
        [b, 0],
      ],
      1,
    ),
  ).toEqual([])
})

test('a long word of schools tells enough beside a word that nobody knows', () => {
  const theme = smallCodebook.themes[0]!
  const words = wordsOf({
    ...smallCodebook,
    themes: [{ ...theme, terms: [...theme.terms, { zh: '不良行为未成年人' }] }],
  })
  const long = wordPart('不良行为未成年人', words.byForm.get('不良行为未成年人')!)
  expect(
    sets(
      [
        [long, 2],
        [b, 0],
      ],
      1,
    ),
  ).toEqual([['不良行为未成年人']])
})
