import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { interpret } from '../../../server/search/interpret.ts'
import { inPieces } from '../../../server/search/pieces.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const vocabulary = [...smallCodebook.vocabulary, { zh: '新建学校' }, { zh: '职业教育学校' }]
const words = wordsOf({ ...smallCodebook, vocabulary })
const pieces = (question: string) =>
  inPieces(interpret(question, words).byWords, words)?.parts.map(({ shown }) => shown) ?? null

test('a word made of shorter words is also read by them', () => {
  expect(pieces('职业教育学校 双减')).toEqual(['职业教育', '学校', '双减'])
})

test('a word made of general words alone is not taken apart', () => {
  expect(pieces('新建学校 双减')).toBeNull()
})

test('a word that is not made of others has no pieces', () => {
  expect(pieces('义务教育')).toBeNull()
})

test('an English phrase is also read by the shorter ones it is made of, where one of them tells', () => {
  const made = { zh: '控辍保学学校', en: ['dropout school', 'new school'] }
  const known = wordsOf({ ...smallCodebook, vocabulary: [...smallCodebook.vocabulary, made] })
  const read = (question: string) =>
    inPieces(interpret(question, known).byWords, known)?.parts.map(({ shown }) => shown) ?? null
  expect(read('school dropout')).toEqual(['school', 'dropout'])
  expect(read('new school')).toBeNull()
})

test('a compound with a hyphen is not taken apart', () => {
  const made = { zh: '控辍保学学校', en: ['dropout-free school'] }
  const known = wordsOf({ ...smallCodebook, vocabulary: [...smallCodebook.vocabulary, made] })
  expect(inPieces(interpret('dropout-free school', known).byWords, known)).toBeNull()
})

test('a phrase is not read by half of another phrase', () => {
  const theme = smallCodebook.themes[0]!
  const half = { zh: '绩效工资', en: ['performance pay'] }
  const themes = [{ ...theme, terms: [...theme.terms, half, { zh: '工资', en: ['pay'] }] }]
  const paid = wordsOf({ ...smallCodebook, themes })
  expect(inPieces(interpret('performance pay', paid).byWords, paid)).toBeNull()
})
