// What is kept of a commitment for comparing it: little, and enough.
import { expect, test } from 'vitest'
import { likeness } from '../../../data/likeness/compare.ts'
import { featuresOf } from '../../../data/likeness/features.ts'
import { pack, unpack } from '../../../data/likeness/pack.ts'
import { rarityOf } from '../../../data/likeness/rarity.ts'
import { vectorOf } from '../../../data/likeness/vector.ts'
import { weigh } from '../../../data/likeness/weigh.ts'
import { loadCodebook } from '../../../data/load.ts'
import { wordsOf } from '../../../data/words/lexicon.ts'

const { codebook } = loadCodebook('data/codebook')
const words = wordsOf(codebook)
const features = [
  '推进义务教育教师“县管校聘”管理改革，加强教师培训，每年培训500人次。',
  '加强教师培训，推进教师“县管校聘”改革。',
  '新建公办幼儿园3所。',
].map((text) => featuresOf({ text, section: ['教师队伍'], topics: ['a'], targets: [] }, words))
const rarity = rarityOf(features)
const whole = features.map((one) => ({
  weighed: weigh(one, rarity),
  vector: vectorOf(one, rarity),
}))
const packed = whole.map(({ weighed, vector }) => unpack(pack(weighed, vector)))
const named = packed.map(({ weighed }, i) => ({ ...weighed, names: whole[i]!.weighed.names }))

test('two commitments are as alike when unpacked as they were', () => {
  for (const [i, j] of [
    [0, 1],
    [1, 0],
    [0, 2],
  ] as const) {
    const before = likeness(whole[i]!.weighed, whole[j]!.weighed)
    expect(likeness(named[i]!, named[j]!)).toBeCloseTo(before, 2)
  }
})

test('the vector points the same way', () => {
  for (const [i, { vector, length }] of packed.entries()) {
    const dot = vector.reduce((sum, value, at) => sum + value * whole[i]!.vector[at]!, 0)
    expect(dot / length).toBeGreaterThan(0.999)
  }
})

test('a text without anything to go by is packed too', () => {
  const nothing = featuresOf({ text: '！', section: [], topics: [], targets: [] }, words)
  const { weighed, vector } = unpack(pack(weigh(nothing, rarity), vectorOf(nothing, rarity)))
  expect(weighed.pair.ids).toHaveLength(0)
  expect([...vector].every((value) => value === 0)).toBe(true)
})
