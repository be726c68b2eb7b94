import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { latinRuns } from '../../../server/search/latin-runs.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const vocabulary = [
  ...smallCodebook.vocabulary,
  { zh: '中小学', en: ['K-12'] },
  { zh: '新冠', en: ['COVID'] },
]
const words = wordsOf({ ...smallCodebook, vocabulary })

test.each([
  [
    ['9', 'billion', 'yuan'],
    ['90亿', 'yuan'],
  ],
  [['1.5', 'million'], ['150万']],
  [
    ['100,000', 'people'],
    ['10万', 'people'],
  ],
  [
    ['3600', 'places'],
    ['3600', 'places'],
  ],
  [
    ['k-12', 'schools'],
    ['k', 'schools'],
  ],
  [['covid-19'], ['covid']],
  [['web2'], ['web2']],
])('of an English question %j is read as %j', (runs, read) => {
  expect(latinRuns(runs, words)).toEqual(read)
})

test('in a question with Chinese in it figures stay as typed', () => {
  expect(latinRuns(['100000', '人次'], words)).toEqual(['100000', '人次'])
})

test('English and pinyin within Chinese are set apart from it', () => {
  const terms = [...vocabulary, { zh: 'STEM教育', en: ['STEM'] }, { zh: '体育', en: ['PE'] }]
  const known = wordsOf({ ...smallCodebook, vocabulary: terms })
  expect(latinRuns(['pe老师'], known)).toEqual(['pe', '老师'])
  expect(latinRuns(['学校shuangjian政策'], known)).toEqual(['学校', 'shuangjian', '政策'])
  expect(latinRuns(['stem教育课'], known)).toEqual(['stem教育课'])
  expect(latinRuns(['xx学校'], known)).toEqual(['xx学校'])
  expect(latinRuns(['vr教学'], known)).toEqual(['vr教学'])
})
