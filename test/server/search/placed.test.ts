// What fits no topic: placed on the row where its like stand, else put together by likeness.
import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../../data/likeness/features.ts'
import { rarityOf } from '../../../data/likeness/rarity.ts'
import { vectorOf } from '../../../data/likeness/vector.ts'
import { weigh } from '../../../data/likeness/weigh.ts'
import { loadCodebook } from '../../../data/load.ts'
import type { Commitment } from '../../../data/schema.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'
import { likenessHeaps } from '../../../server/search/heaps.ts'
import type { LikenessModel } from '../../../server/search/likeness-model.ts'
import { met } from '../../../server/search/met.ts'
import { placed } from '../../../server/search/placed.ts'
import { topicHeaps } from '../../../server/search/rows.ts'
import { sharedBy } from '../../../server/search/shared.ts'

const { codebook } = loadCodebook('data/codebook')
const words = wordsOf(codebook)
const commitment = (text: string, topics: string[], order: number, plan = 'plan'): Commitment => ({
  id: `${plan}-${order}`,
  plan,
  region: 'region',
  text,
  section: [],
  order,
  themes: ['teachers'],
  topics,
  targets: [],
  years: [],
  strength: 'firm',
  agencies: { lead: [], support: [] },
  source: { start: 0, end: text.length },
  why: {},
})
const training = [
  commitment('选派骨干教师到教育发达地区跟岗培训。', ['teacher-training'], 1),
  commitment('组织校长教师赴教育发达地区学习培训。', ['teacher-training'], 2),
]
const pay = [
  commitment('保障教师工资按时足额发放。', ['teacher-pay'], 3),
  commitment('提高班主任津贴标准。', ['teacher-pay'], 4),
]
const abroad = commitment('支持教师和教育行政人员到教育发达地区培训。', [], 5)
const hills = [
  commitment('打造“山水课间”品牌，办好山水课间展演。', [], 6),
  commitment('推广“山水课间”品牌，举行山水课间展演。', [], 7),
]
const all = [...training, ...pay, abroad, ...hills]
const rarity = rarityOf(all.map((one) => featuresOf(one, words)))
const read: LikenessModel['read'] = (described) => {
  const features = featuresOf(described, words)
  return { weighed: weigh(features, rarity), vector: vectorOf(features, rarity), length: 1 }
}
const model: LikenessModel = { rarity, read, know: read, pairs: new Map() }

describe('placed', () => {
  const { heaps, rest } = placed(topicHeaps([...training, ...pay], codebook), all.slice(4), model)

  test('a commitment without a topic joins the row of its nearest two, and is told apart there', () => {
    const row = heaps.find(({ topic }) => topic.id === 'teacher-training')!
    expect(row.commitments).toContain(abroad)
    expect(row.likened).toEqual([abroad.id])
  })

  test('what is like no row stays for the rows of likeness', () => {
    expect(rest).toEqual(hills)
    expect(likenessHeaps(rest, codebook, model).map((heap) => heap.commitments)).toEqual([hills])
  })
})

describe('what stands alone on its row', () => {
  const lonely = commitment('选派校长教师赴教育发达地区学习。', ['school-management'], 1, 'other')
  const heaps = topicHeaps([...training, ...pay, lonely], codebook)
  const rowIn = (of: ReturnType<typeof topicHeaps>, id: string) =>
    of.find(({ topic }) => topic.id === id)!

  test('stands on the row of its like in other plans as well', () => {
    const widened = placed(heaps, [], model).heaps
    expect(rowIn(widened, 'teacher-training').likened).toEqual([lonely.id])
    expect(rowIn(widened, 'school-management').commitments).toEqual([lonely])
  })
})

describe('met', () => {
  const paid = commitment('确保教师工资按时足额发放。', ['performance-pay'], 1, 'other')
  const same = commitment('落实绩效工资。', ['performance-pay'], 2, 'third')
  const far = commitment('修缮校舍。', ['building-projects'], 3, 'other')
  const heaps = topicHeaps([...pay, paid, same, far], codebook)

  test('counterparts of different plans that no topic has in common share a row', () => {
    const joined = met(heaps, model).flatMap(({ likened = [] }) => likened)
    expect(joined).toHaveLength(1)
    const shared = met(heaps, model).filter(
      ({ commitments }) => commitments.includes(pay[0]!) && commitments.includes(paid),
    )
    expect(shared).toHaveLength(1)
  })

  test('what is of one plan, or not alike, stays where its topics put it', () => {
    const apart = topicHeaps([...training, ...pay, far], codebook)
    expect(met(apart, model)).toEqual(apart)
  })
})

describe('likenessHeaps', () => {
  test('loses no commitment, however many there are', () => {
    const many = Array.from({ length: 450 }, (_, i) => commitment(`第${i}件实事。`, [], i + 1))
    const kept = likenessHeaps(many, codebook, model).flatMap((heap) => heap.commitments)
    expect(kept).toHaveLength(450)
  })
})

describe('sharedBy', () => {
  const side = (one: Commitment) => ({ text: one.text, weighed: read(one).weighed })
  const shared = (a: Commitment, b: Commitment) => sharedBy(side(a), side(b), codebook, rarity)

  test('names the topic and the words that both have', () => {
    const kinds = shared(training[0]!, training[1]!).map(({ kind }) => kind)
    expect(kinds).toContain('topic')
  })

  test('where the codebook has no word for it, shows the wording itself', () => {
    expect(shared(hills[0]!, hills[1]!)[0]).toMatchObject({
      kind: 'term',
      zh: '山水课间展演',
      en: null,
    })
  })
})
