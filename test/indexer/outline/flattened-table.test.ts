// A table of indicators pasted as text, one cell a line, is a table again.
import { expect, it } from 'vitest'
import { flattenedTables } from '../../../indexer/outline/flattened-table.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import { readTargets } from '../../../indexer/targets/index.ts'
import { plainText } from '../fixture.ts'

const TABLE = `二、发展目标
主要指标表

指  标

2020年

2025年

属性

一、普及水平

1.学前三年毛入园率(%)

88

93以上

预期性

2.新增学位(万个)

—

1.2

约束性

三、主要任务
新建幼儿园3所。`

it('reads each row with its columns, and the column of the future year alone', () => {
  const passages = readPassages(plainText(TABLE))
  const context = { planYears: { from: 2021, to: 2025 }, indicators: [] }
  const figures = passages.map((passage) =>
    readTargets(passage, context).map(({ comparator, value, unit, year }) =>
      [comparator, value, unit, year].join(' '),
    ),
  )
  expect(figures).toEqual([['>= 93 % 2025'], ['= 1.2 万个 2025'], ['= 3 所 ']])
  expect(passages[0]!.cells!.map(({ column }) => column)).toEqual([
    '指标',
    '2020年',
    '2025年',
    '属性',
  ])
})

it('reads a row with rows of its own, each with its own figure', () => {
  const text = `主要指标
指标
2020年
2025年
属性
1.义务教育巩固率(%)
98
99
约束性
2.标准班额比例(%)
其中:小学
初中
34.5
77.3
80以上
85以上
预期性
二、师资水平
3.幼儿教师专科学历比例(%)
其中:本科学历比例(%)
97
49
100
50
预期性
4.智慧校园比例(%)
60
100
预期性`
  const context = { planYears: { from: 2021, to: 2025 }, indicators: [] }
  const figures = readPassages(plainText(text)).map((passage) =>
    readTargets(passage, context).map(({ label, value }) => `${label} ${value}`),
  )
  expect(figures).toEqual([
    ['义务教育巩固率 99'],
    ['小学标准班额比例 80', '初中标准班额比例 85'],
    ['幼儿教师专科学历比例 100', '本科学历比例 50'],
    ['智慧校园比例 100'],
  ])
})

it('leaves lines alone that no years head, or that hold sentences', () => {
  expect(
    flattenedTables(['指标', '数值', '说明', '毛入园率', '88', '低', '巩固率', '99', '高']),
  ).toEqual([])
  expect(
    flattenedTables(['项目', '2024年', '备注', '新建学校。', '3所', '无', '招聘。', '5名', '']),
  ).toEqual([])
})
