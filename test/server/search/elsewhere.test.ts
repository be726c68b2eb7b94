import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf({
  ...smallCodebook,
  elsewhere: ['学校债券', 'school of fish', 'minimum school'],
})
const parts = (question: string) =>
  interpret(question, words).byWords.parts.map(({ kind, shown }) => `${kind} ${shown}`)

test.each([
  ['学校债券', ['literal 学校债券']],
  ['学校债券 双减', ['literal 学校债券', 'word 双减']],
  ['school of fish', ['literal school fish']],
  ['minimum school', ['literal minimum school']],
  ['minimum of schools', ['english schools']],
  ['学校', ['word 学校']],
  ['school', ['english school']],
])('a compound of another matter is looked for as it stands: %s', (question, expected) => {
  expect(parts(question)).toEqual(expected)
})
