import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { interpret, interpretExactly } from '../../../server/search/interpret.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const words = wordsOf(smallCodebook)
const parts = (question: string) =>
  interpret(question, words).byWords.parts.map(({ kind, shown, words: meant }) =>
    [kind, shown, ...meant.map(({ zh }) => zh)].join(' '),
  )

test.each([
  ['双减', ['word 双减 双减']],
  ['雙減', ['word 双减 双减']],
  ['辍学', ['word 辍学 控辍保学']],
  ['Dropouts', ['english dropouts 控辍保学']],
  ['prevention of dropout', ['english prevention dropout 控辍保学']],
  ['shuangjian', ['english shuangjian 双减']],
  ['shuang jian', ['english shuang jian 双减']],
  ['khfw', ['english khfw 课后服务']],
  ['shuāngjiǎn', ['english shuangjian 双减']],
  ['双 减 政策', ['word 双减 双减', 'literal 政策']],
  ['dropouts prevented', ['english dropouts prevented 控辍保学']],
  ['drop-in service', ['literal drop', 'english service 课后服务']],
  ['２０２５年 92%', ['number 2025', 'number 92%']],
  ['哪里要新建学校', ['word 新建 新建', 'word 学校 学校']],
  ['双减和课后服务', ['word 双减 双减', 'word 课后服务 课后服务']],
  ['"义务教育学校"', ['literal 义务教育学校']],
  ['核聚变', ['literal 核聚变']],
  ['stock market', ['literal stock', 'literal market']],
  ['!!! ……', []],
])('%s is read as %j', (question, expected) => {
  expect(parts(question)).toEqual(expected)
})

test('English that is no term is read as the Chinese for it, in any form and order', () => {
  const things = { 'early warning': '预警', empower: '赋能' }
  const qualities = { modern: '现代' }
  const glossary = { places: {}, things, qualities, forms: {} }
  const known = wordsOf({ ...smallCodebook, glossary })
  const read = (question: string) =>
    interpret(question, known).byWords.parts.map(({ shown, forms }) => `${shown} ${forms.typed}`)
  expect(read('early warnings')).toEqual(['early warnings 预警'])
  expect(read('modern schools')).toEqual(['modern 现代', 'schools 学校'])
  expect(read('empowering')).toEqual(['empowering 赋能'])
  expect(read('early')).toEqual(['early early'])
  const [modern] = interpret('modern schools', known).byWords.parts
  expect(modern?.weak).toBe(true)
})

test('an English phrase is known in words that people use for each other', () => {
  const theme = smallCodebook.themes[0]!
  const terms = [...theme.terms, { zh: '教育投入', en: ['education spending'] }]
  const known = wordsOf({ ...smallCodebook, themes: [{ ...theme, terms }] })
  const meant = (question: string) =>
    interpret(question, known).byWords.parts.flatMap((part) => part.words.map(({ zh }) => zh))
  expect(meant('money for schools')).toEqual(['教育投入'])
  expect(meant('school budgets')).toEqual(['教育投入'])
  expect(meant('money')).toEqual([])
})

test('English of a term with many forms stands for the one that the glossary tells', () => {
  const topic = { ...smallCodebook.themes[0]!.topics[0]!, id: 'core' }
  const terms = [
    { zh: '素质教育', also: ['核心素养'], en: ['quality education', 'core competency'] },
  ]
  const theme = { ...smallCodebook.themes[0]!, topics: [{ ...topic, terms }] }
  const forms = { 'core competency': '核心素养', 'quality education': '双减' }
  const glossary = { places: {}, things: {}, qualities: {}, forms }
  const known = wordsOf({ ...smallCodebook, themes: [theme], glossary })
  const typed = (question: string) => interpret(question, known).byWords.parts[0]?.forms.typed
  expect(typed('core competencies')).toEqual(['核心素养'])
  expect(typed('quality education')).toEqual(['素质教育'])
})

test('what follows a minus is excluded, also a phrase', () => {
  const { parts, excluded } = interpret('学校 -双减 -"课后 服务"', words).byWords
  expect(parts.map(({ shown }) => shown)).toEqual(['学校'])
  expect(excluded).toEqual(['课后服务', '双减'])
})

test('a hyphen inside a word excludes nothing', () => {
  expect(interpret('2023-2025', words).byWords.excluded).toEqual([])
})

test('a run that words do not cover is also read as typed', () => {
  const { asTyped } = interpret('新学校', words)
  expect(asTyped?.parts.map(({ shown }) => shown)).toEqual(['新学校'])
})

test('a run with marks that may begin or end within a figure is read as typed first', () => {
  const typed = (question: string) =>
    interpret(question, words).asTyped?.parts.map(({ shown }) => shown)
  expect(typed('划(2')).toEqual(['划(2'])
  expect(typed('教师,2025')).toEqual(['教师,2025'])
  expect(typed('教师、学校')).toBeUndefined()
  expect(typed('教师 2025')).toBeUndefined()
})

test.each([
  ['学校最多多少人', { number: true, when: false, where: false }],
  ['什么时候新建学校', { number: false, when: true, where: false }],
  ['哪些县新建学校', { number: false, when: false, where: true }],
  ['how many schools by when', { number: true, when: true, where: false }],
  ['which regions build schools', { number: false, when: false, where: true }],
  ['学校', { number: false, when: false, where: false }],
])('%s asks for %j', (question, asked) => {
  expect(interpret(question, words).byWords.asks).toMatchObject(asked)
})

test.each([
  ['2025年前的学校', 'years <= 2025'],
  ['2024年以后的学校', 'years >= 2024'],
  ['schools by 2025', 'years <= 2025'],
])('%s bounds the deadlines', (question, filter) => {
  const { parts } = interpret(question, words).byWords
  expect(parts.map((part) => part.filter)).toContain(filter)
})

test('a character of a longer word is no small word, a general word none that is cut out of another', () => {
  expect(parts('地震预警')).toEqual(['literal 地震', 'literal 预警'])
})

test('asked for exactly, nothing is expanded', () => {
  const { parts } = interpretExactly('辍学 托管')
  expect(parts.map(({ kind, shown }) => `${kind} ${shown}`)).toEqual([
    'literal 辍学',
    'literal 托管',
  ])
})

test('any question is read without failing, in ten parts at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (question) => {
      expect(interpret(question, words).byWords.parts.length).toBeLessThanOrEqual(10)
    }),
  )
})

test('a verb that was done, or can be, names nothing', () => {
  const [, done] = interpret('学校搞了', words).byWords.parts
  expect(done).toMatchObject({ shown: '搞了', weak: true })
})
