// A target says which words of the plan its number speaks of, and quotes the clause verbatim.
import { describe, expect, it } from 'vitest'
import { readTargets } from '../../../indexer/targets/index.ts'

const context = { planYears: { from: 2021, to: 2025 }, indicators: [] }
const read = (text: string) => readTargets({ text, section: [] }, context)

describe('the label', () => {
  const labels: [string, string[]][] = [
    ['普惠性幼儿园占比持续巩固在92%以上。', ['普惠性幼儿园占比']],
    ['新增各类学位3.5万个。', ['各类学位']],
    ['创建30所省现代化学校。', ['省现代化学校']],
    ['推动基层党组织100%达到标准化要求。', ['基层党组织']],
    ['力争全区30%以上的学校达到A级。', ['学校']],
    ['完成一棉幼儿园等4所企办园移交工作。', ['企办园']],
    [
      '争创市级、省级民族团结进步教育示范学校各1所。',
      ['市级民族团结进步教育示范学校', '省级民族团结进步教育示范学校'],
    ],
    ['毛入园率、巩固率分别达到95%、98%以上。', ['毛入园率', '巩固率']],
    ['毛入园率由85%提高到92%。', ['毛入园率']],
    ['中职学校达标比例，2023年达到80%，2025年达到100%。', ['中职学校达标比例', '中职学校达标比例']],
    ['每个乡镇公办园在园幼儿占比达到55%以上。', ['乡镇公办园在园幼儿占比']],
    ['新增2—4所省、市级示范园。', ['省、市级示范园']],
    ['四是招募志愿者3000名。', ['志愿者']],
    ['2024年新建3所、2025年新建4所公办幼儿园。', ['公办幼儿园', '公办幼儿园']],
  ]
  for (const [text, expected] of labels) {
    it(`is ${expected.join(' and ')} in ${text}`, () =>
      expect(read(text).map((target) => target.label)).toEqual(expected))
  }
})

describe('the quote', () => {
  it('is the clause without its final mark, in the very signs of the source', () => {
    const text = '到２０２５年，普惠率达到９５％，新建学校1,500所。'
    expect(read(text).map((target) => target.quote)).toEqual([
      '普惠率达到９５％',
      '新建学校1,500所',
    ])
  })

  it('does not break at a comma in brackets', () => {
    const [target] = read('推动6个以上县(市,区)达到全国标准,建强队伍。')
    expect(target?.quote).toBe('推动6个以上县(市,区)达到全国标准')
  })
})
