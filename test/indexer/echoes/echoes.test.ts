import { expect, test } from 'vitest'
import type { Commitment } from '../../../data/schema.ts'
import { echoesOf } from '../../../indexer/echoes/index.ts'

interface Said {
  region: string
  text: string
}

const says = (region: string, text: string): Said => ({ region, text })

/** The runs in the words of each side; each region's source is what it says, and `beside`. */
function echoes(said: Said[], beside: Said[] = []): string[][] {
  const commitments = said.map(
    ({ region, text }, i) => ({ id: String(i), region, text, themes: ['x'] }) as Commitment,
  )
  return echoesOf(commitments, [...said, ...beside]).found.map(({ a, b }) =>
    [a, b].map(({ id, start, end }) => said[Number(id)]!.text.slice(start, end)),
  )
}

test('a long run that two plans share is found, in the words of each', () => {
  expect(
    echoes([
      says('a', '进一步健全义务教育教师工资收入随当地公务员待遇调整的联动机制。'),
      says('b', '要健全义务教育教师工资收入，随当地公务员待遇调整的“联动”机制，确保落实'),
    ]),
  ).toEqual([
    [
      '健全义务教育教师工资收入随当地公务员待遇调整的联动机制',
      '健全义务教育教师工资收入，随当地公务员待遇调整的“联动”机制',
    ],
  ])
})

test.each([
  ['全面落实中小学教师减负清单制度安排', '全面落实中小学校教师减负清单制度安排'],
  ['建成城乡一体优质均衡教育体系', '建成城乡统筹优质均衡教育体系'].map((text) =>
    text.replace('统筹', '二体'),
  ) as [string, string],
])('single characters may differ: %s', (a, b) => {
  expect(echoes([says('a', a), says('b', b)])).toEqual([[a, b]])
})

test('eleven characters are not enough, twelve are', () => {
  const run = '推进城乡教师交流轮岗改'
  expect(echoes([says('a', `${run}甲`), says('b', `${run}乙`)])).toEqual([])
  expect(echoes([says('a', `${run}革`), says('b', `${run}革`)])).toHaveLength(1)
})

test('figures and Latin letters do not make up for words', () => {
  const run = '建设ABCDEFGH学校12345所'
  expect(echoes([says('a', run), says('b', run)])).toEqual([])
})

test('a region does not echo itself', () => {
  const run = '健全义务教育教师工资收入机制'
  expect(echoes([says('a', run), says('a', run)])).toEqual([])
})

test('what more regions say is the genre, wherever in their sources it stands', () => {
  const run = '以习近平新时代中国特色社会主义思想为指导'
  const two = [says('a', run), says('b', run)]
  expect(echoes(two)).toHaveLength(1)
  expect(echoes(two, [says('c', `前言：${run}，特制定本规划。`)])).toEqual([])
})

test('the title of a document is no echo, quoted or not', () => {
  const title = '关于全面加强和改进新时代学校美育工作的意见'
  expect(
    echoes([
      says('a', '全面加强和改进新时代学校美育工作，配齐教师。'),
      says('b', `落实《${title}》，全面加强和改进新时代学校美育工作。`),
    ]),
  ).toEqual([])
})

test('common words within a run do not part it', () => {
  const phrase = '义务教育优质均衡发展'
  const run = `县域内每三年组织一次${phrase}专项督查并公布结果`
  const others = ['c', 'd', 'e'].map((region) => says(region, `推进${phrase}。`))
  expect(echoes([says('a', run), says('b', run)], others)).toEqual([[run, run]])
})
