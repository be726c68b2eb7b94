// A row of a table of indicators states its targets in the columns of targets, not in those of today.
import { describe, expect, it } from 'vitest'
import { readTargets } from '../../../indexer/targets/index.ts'

const context = { planYears: { from: 2021, to: 2025 }, indicators: [] }

function row(section: string[], cells: Record<string, string>) {
  return readTargets(
    {
      text: Object.values(cells).join(' | '),
      section,
      cells: Object.entries(cells).map(([column, text]) => ({ column, text })),
    },
    context,
  )
}

describe('a row of a table', () => {
  it('takes the target column and leaves the present state and the kind', () => {
    const cells = {
      序号: '1',
      指标名称: '学前三年毛入园率（%）',
      '2020年': '88.2',
      '2025年': '≥95',
      属性: '预期性',
    }
    expect(row([], cells)).toEqual([
      {
        quote: '1 | 学前三年毛入园率（%） | 88.2 | ≥95 | 预期性',
        indicator: null,
        label: '学前三年毛入园率',
        value: 95,
        value_max: null,
        unit: '%',
        comparator: '>=',
        year: 2025,
        per: null,
      },
    ])
  })

  it('states every year that has a column of its own', () => {
    const cells = { 指标: '公办园占比', 单位: '%', '2023年目标': '50', '2025年目标': '55以上' }
    expect(
      row([], cells).map(({ value, unit, comparator, year }) => [value, unit, comparator, year]),
    ).toEqual([
      [50, '%', '=', 2023],
      [55, '%', '>=', 2025],
    ])
  })

  it('inherits the deadline of the heading where the column names none', () => {
    const cells = { 主要指标: '新增学位', 现状值: '0', 目标值: '1.2万个' }
    expect(row(['2025年主要目标'], cells)).toMatchObject([{ value: 1.2, unit: '万个', year: 2025 }])
  })

  it('does not take the department for a unit', () => {
    const cells = { 项目: '新建幼儿园', 规划值: '12所', 责任单位: '教育局' }
    expect(row([], cells)).toMatchObject([{ value: 12, unit: '所', label: '新建幼儿园' }])
  })

  it('reads ranges and ratios', () => {
    expect(row([], { 指标: '师生比', 目标值: '1:15' })).toMatchObject([{ value: 15, unit: '1:' }])
    expect(row([], { 指标: '特色专业（个）', 目标值: '3-5' })).toMatchObject([
      { value: 3, value_max: 5, unit: '个', comparator: 'range' },
    ])
  })

  it('is read as prose where no column states a figure', () => {
    const cells = { 任务: '学前教育', 工作内容: '新建幼儿园3所。' }
    expect(row([], cells)).toMatchObject([{ value: 3, unit: '所' }])
  })

  it('of projects gives the figures of columns that name their unit', () => {
    const cells = {
      项目名称: '河东小学迁建',
      建设内容: '教学楼2栋',
      '总投资（万元）': '4200',
      '已完成投资（万元）': '900',
      责任单位: '区教育局',
    }
    const found = row([], cells).map(({ label, value, unit }) => `${label} ${value}${unit}`)
    expect(found).toEqual(['教学楼 2栋', '河东小学迁建总投资 4200万元'])
  })

  it('of tasks gives every figure of a cell that pledges several', () => {
    const cells = { 项目名称: '午餐工程', 年度目标: '新建食堂4个，供餐学校占比达到95%以上。' }
    const found = row([], cells).map(({ value, unit }) => `${value}${unit}`)
    expect(found).toEqual(['4个', '95%'])
  })
})
