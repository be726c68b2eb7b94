// Likeness: what two commitments have in common, however long the sentences around it.
import { describe, expect, test } from 'vitest'
import { likeness } from '../../../data/likeness/compare.ts'
import { type Described, featuresOf } from '../../../data/likeness/features.ts'
import { rarityOf } from '../../../data/likeness/rarity.ts'
import { DIMENSIONS, vectorOf } from '../../../data/likeness/vector.ts'
import { weigh } from '../../../data/likeness/weigh.ts'
import { loadCodebook } from '../../../data/load.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'

const { codebook } = loadCodebook('data/codebook')
const words = wordsOf(codebook)
const said = (text: string, topics: string[] = [], section: string[] = []): Described => ({
  text,
  section,
  topics,
  targets: [],
})
const corpus = [
  '推进义务教育教师“县管校聘”管理改革。',
  '加强教师培训，每年培训500人次。',
  '新建公办幼儿园3所。',
  '加强校园安全管理，深入开展隐患排查。',
  '推进产教融合，深化校企合作。',
  '全面启动中小学课程改革。',
  '全面启动中小学作业改革。',
  '全面启动中小学评价改革。',
].map((text) => featuresOf(said(text), words))
const rarity = rarityOf(corpus)
const read = (described: Described) => weigh(featuresOf(described, words), rarity)
const alike = (a: Described, b: Described) => likeness(read(a), read(b))

describe('likeness', () => {
  const asked = said('今年全面启动中小学教师“县管校聘”改革。')

  test('is 1 for the same and 0 where nothing is shared', () => {
    expect(alike(asked, asked)).toBeCloseTo(1)
    expect(alike(asked, said('栽种银杏。'))).toBe(0)
  })

  test('sees the measure beside others in a long sentence', () => {
    const long = said(
      '优化中小学校长职级制，推进教师“县管校聘”改革，扩大职称自主评审范围，完善绩效工资办法。',
    )
    const genre = said('全面启动中小学食堂改革。')
    expect(alike(asked, long)).toBeGreaterThan(alike(asked, genre))
  })

  test('a shared topic brings together what no word does', () => {
    const [a, b] = ['为教师松绑。', '规范社会事务进校园。']
    expect(alike(said(a!, ['teacher-workload']), said(b!, ['teacher-workload']))).toBeGreaterThan(
      alike(said(a!), said(b!)) + 0.08,
    )
  })

  test('a shared meaning brings together what shares no character', () => {
    const [asked, same, other] = ['办好食堂。', '学校供餐。', '教师培训。'].map((one) => said(one))
    expect(alike(asked!, same!)).toBeGreaterThan(alike(asked!, other!) + 0.02)
  })

  test('a topic that only one of them has is not held against them', () => {
    expect(alike(asked, { ...asked, topics: ['teacher-rotation'] })).toBeCloseTo(1)
  })
})

describe('vectorOf', () => {
  const vector = (described: Described) => vectorOf(featuresOf(described, words), rarity)

  test('has length 1, or 0 where there is nothing to go by', () => {
    expect(vector(said('推进“县管校聘”改革。'))).toHaveLength(DIMENSIONS)
    expect(Math.hypot(...vector(said('推进“县管校聘”改革。')))).toBeCloseTo(1, 2)
    expect(Math.hypot(...vector(said('2024')))).toBe(0)
  })
})
