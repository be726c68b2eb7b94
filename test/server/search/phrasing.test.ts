import { expect, test } from 'vitest'
import { phrasesLike } from '../../../server/search/phrasing.ts'
import { smallCodebook } from '../../data/words/codebook.ts'

const [theme] = smallCodebook.themes
const topic = {
  id: 'staffing',
  zh: '编制',
  en: 'Posts',
  terms: [
    { zh: '教师编制', asked: ['教师不足', '农村学校缺教师'], en: ['shortage of teachers'] },
    { zh: '校服', asked: ['学生穿校服'] },
    { zh: '轮岗', asked: ['城里老师下乡', '老师下乡教书'] },
    { zh: '支教', asked: ['城里老师支教'] },
  ],
}
const codebook = {
  ...smallCodebook,
  themes: [{ ...theme!, topics: [...theme!.topics, topic] }],
  alike: [
    ['教师', '老师', 'teacher'],
    ['不足', '缺', 'shortage'],
  ],
}
const near = async (question: string) =>
  (await phrasesLike(question, codebook)).map(({ phrase }) => phrase)

test.each([
  ['老师不足', '教师不足'],
  ['缺老师', '教师不足'],
  ['农村学校老师不足', '农村学校缺教师'],
  ['teacher shortage', 'shortage teacher'],
])('%s says the same as %s', async (question, phrase) => {
  expect(await near(question)).toContain(phrase)
})

test('a question is near no phrase that leaves its rare word out', async () => {
  expect(await near('火星老师')).toEqual([])
  expect(await near('stock market')).toEqual([])
})

test('one word alone is left to the words of the codebook', async () => {
  expect(await near('教师')).toEqual([])
})

test('the nearest phrase comes first, with how much of the question it says', async () => {
  const [first] = await phrasesLike('老师不足', codebook)
  expect(first).toMatchObject({ covers: 1, asked: 1, english: false })
  expect(first!.words.map(({ zh }) => zh)).toEqual(['教师编制'])
})

test('phrases of one word say together what none of them says alone', async () => {
  const [first] = await phrasesLike('城里老师下乡教书', codebook)
  expect(first!.words.map(({ zh }) => zh)).toEqual(['轮岗'])
  expect(first!.covers).toBe(1)
})
