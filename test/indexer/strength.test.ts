// How strongly a pledge binds is read from the word that governs it.
import { describe, expect, it } from 'vitest'
import type { Strength } from '../../data/schema.ts'
import { readStrength } from '../../indexer/strength.ts'

const CASES: [string, Strength, string[]][] = [
  [
    'a duty word in any clause binds the sentence',
    'binding',
    [
      '确保到2022年，学前三年毛入园率达到90%以上。',
      '严禁挤占、挪用、截留、克扣教育经费。',
      '组织学生上课时间不得早于8点。',
      '学校必须配齐专职保安。',
      '新建小区配套幼儿园一律办成公办园或普惠园。',
      '补齐课程短板，保证中小学每周1小时劳动时间。',
      '积极推进校园安全工作，确保校园和谐稳定。',
      '校长应当每学期听课不少于30节。',
    ],
  ],
  [
    'a plain pledge is firm',
    'firm',
    [
      '新建公办幼儿园25所。',
      '普惠性幼儿园占比持续巩固在92%以上。',
      '严格执行中小学教育惩戒规则。',
      '到2025年，完成督导评价覆盖63所，力争30%以上的学校达到A级。',
      '健全奖补政策，鼓励引导社会力量举办普惠性民办幼儿园。',
    ],
  ],
  [
    'a goal or an effort is aspirational',
    'aspirational',
    [
      '力争100%达到省定办学标准。',
      '争创县级德育工作示范学校5所。',
      '积极推进托幼一体化建设。',
      '努力缩小城乡差距。',
      '到2025年，力争建成省级示范高中2所。',
      '全面提升标准化建设水平，力争100%达到省定办学标准。',
      '抓住扩军机遇，争取在办学层次上实现跨越。',
      '推进创建工作，力争2024年通过省级验收。',
    ],
  ],
  [
    'a trial or an encouragement is exploratory',
    'exploratory',
    [
      '探索完善普通高中绩效工资管理办法。',
      '鼓励普通学校接受随班就读残障学生。',
      '积极探索小班化教学。',
      '开展集团化办学改革试点。',
      '以开放大学为主阵地探索学习型社会建设。',
      '支持和鼓励教师在职提升学历。',
      '试点推行弹性上下学。',
    ],
  ],
  [
    'a word in a name or as the object of another verb does not decide',
    'firm',
    [
      '统筹推进全省深化新时代教育评价改革“1+7”试点。',
      '开展“争做新时代好少年”主题活动。',
      '深化职教国家试点建设。',
      '落实《关于必须坚持和发展的若干意见》。',
      '调动教师的积极性。',
      '建设省级试点校3所。',
    ],
  ],
]

for (const [promise, strength, texts] of CASES) {
  describe(promise, () => {
    for (const text of texts) {
      it(text, () => {
        expect(readStrength(text).strength).toBe(strength)
      })
    }
  })
}

it('says which word it rests on, and none where a pledge is plain', () => {
  expect(readStrength('力争毛入园率达到95%。').cue).toBe('力争')
  expect(readStrength('组织学生上课不得早于8点。').cue).toBe('不得')
  expect(readStrength('新建学校3所。').cue).toBeNull()
})
