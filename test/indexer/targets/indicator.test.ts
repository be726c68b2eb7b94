// A number answers to the most specific indicator of the codebook whose unit it is written in.
import { describe, expect, it } from 'vitest'
import { type PlacedIndicator, readTargets } from '../../../indexer/targets/index.ts'

const indicator = (id: string, unit: string, match: string[], more = {}): PlacedIndicator => ({
  id,
  zh: id,
  en: id,
  unit,
  higher_is_better: null,
  match,
  topic: 'topic',
  theme: 'theme',
  ...more,
})
const indicators = [
  indicator('kindergarten-share', '%', ['幼儿园.*占比']),
  indicator('inclusive-share', '%', ['普惠性幼儿园.*占比']),
  indicator('kindergartens', '所', ['(新建|建成).{0,8}幼儿园'], { not: ['示范'] }),
  indicator('places', '个', ['学位']),
  indicator('leading-teachers', '名', ['骨干教师']),
  indicator('primary-class', '人', ['小学班额']),
  indicator('junior-class', '人', ['初中班额']),
]
const found = (text: string) =>
  readTargets({ text, section: [] }, { planYears: { from: 2021, to: 2025 }, indicators }).map(
    (target) => target.indicator,
  )

describe('the indicator of a target', () => {
  it('is the one that matches the most', () =>
    expect(found('普惠性幼儿园在园幼儿占比达到80%。')).toEqual(['inclusive-share']))

  it('is never a count for a percentage, nor the reverse', () => {
    expect(found('新建幼儿园完成率80%。')).toEqual([null])
    expect(found('普惠性幼儿园占比最高的园所达到80所。')).toEqual([null])
  })

  it('takes the scale and a like measure for the same unit', () => {
    expect(found('新增学位3.5万个。')).toEqual(['places'])
    expect(found('培养骨干教师60人。')).toEqual(['leading-teachers'])
  })

  it('is found by the verb that opens a list', () =>
    expect(found('新建小学3所、幼儿园5所。')).toEqual([null, 'kindergartens']))

  it('is none where an exception matches', () =>
    expect(found('建成示范幼儿园3所。')).toEqual([null]))

  it('is no number of things for a density', () =>
    expect(found('每百名学生拥有骨干教师1名。')).toEqual([null]))

  it('takes a noun left out from the label before it', () =>
    expect(found('小学班额不超过45人，初中不超过50人。')).toEqual([
      'primary-class',
      'junior-class',
    ]))
})
