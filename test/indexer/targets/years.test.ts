// Deadlines are the years by which something is pledged; years that name or look back are none.
import { describe, expect, it } from 'vitest'
import { readYears, type YearContext } from '../../../indexer/years.ts'

const planYears = { from: 2021, to: 2025 }
const years = (text: string, context: Partial<YearContext> = {}) =>
  readYears(text, { planYears, ...context }).years

describe('deadlines', () => {
  const named: [string, number[]][] = [
    ['到2025年，毛入园率达到97%。', [2025]],
    ['2024年，建成活动中心；2025年，投入使用。', [2024, 2025]],
    ['2024年12月前，全面完成领导班子配备。', [2024]],
    ['2024—2025年，规划实施项目28个。', [2025]],
    ['2023年至2025年，每年新增学位。', [2025]],
    ['到2035年，总体实现教育现代化。', [2035]],
    ['“十四五”末，基本消除大班额。', [2025]],
    ['十五五期间，建成教育强市。', [2030]],
    ['２０２５年底，体系更加健全。', [2025]],
    ['二〇二五年前全面达标。', [2025]],
    ['今年要全面启动管理改革。', [2021]],
    ['2025 年秋季开学前投入使用。', [2025]],
  ]
  for (const [text, expected] of named) {
    it(`reads ${expected.join(', ')} in ${text}`, () => expect(years(text)).toEqual(expected))
  }

  const none = [
    '落实三年行动计划(2023—2025年)。',
    '完成《教育发展中长期规划（2021-2025年）》确定的任务。',
    '自2023年起实施新课程。',
    '使用2022年版课程标准。',
    '再用三年时间完成改造。',
    '力争20**年通过省级验收。',
    '确保“十四五”开好局、起好步。',
    '在2020年基础上逐年提高。',
    '以优异成绩庆祝建党100周年。',
  ]
  for (const text of none) {
    it(`reads none in ${text}`, () => expect(years(text)).toEqual([]))
  }
})

describe('inherited deadlines', () => {
  const text = '公办园占比达到50%。'

  it('come from the heading that names one', () =>
    expect(years(text, { section: ['一、目标', '（一）到2025年目标'] })).toEqual([2025]))

  it('come from the lead-in first', () =>
    expect(years(text, { section: ['到2035年目标'], governingYear: 2025 })).toEqual([2025]))

  it('do not come from the title of a plan', () =>
    expect(years(text, { section: ['2023年工作重点', '三年行动计划（2023—2025年）'] })).toEqual([]))

  it('give way to a deadline of the text', () =>
    expect(years('2024年达到50%。', { section: ['2025年目标'] })).toEqual([2024]))
})
