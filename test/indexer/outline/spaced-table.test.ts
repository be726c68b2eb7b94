// A table copied out of a page as lines, with nothing but a blank between its cells, is a table again.
import { expect, it } from 'vitest'
import { spacedTables } from '../../../indexer/outline/spaced-table.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import { readTargets } from '../../../indexer/targets/index.ts'
import { plainText } from '../fixture.ts'

const TABLE = `二、发展目标
主要指标表
序号 指标 2020年 2025年 属性
一、普及水平
1 学前三年毛入园率(%) 88 ≥93 预期性
2 儿童青少年 总体近视率(%) 55.1 <50 预期性
3 新增学位(万个) — 1.2 约束性
三、主要任务
新建幼儿园3所。`

it('reads each row with its columns, and the column of the future year alone', () => {
  const context = { planYears: { from: 2021, to: 2025 }, indicators: [] }
  const figures = readPassages(plainText(TABLE)).map((passage) =>
    readTargets(passage, context).map(({ label, comparator, value, unit, year }) =>
      [label, comparator, value, unit, year].join(' '),
    ),
  )
  expect(figures).toEqual([
    ['学前三年毛入园率 >= 93 % 2025'],
    ['儿童青少年 总体近视率 <= 50 % 2025'],
    ['新增学位 = 1.2 万个 2025'],
    ['幼儿园 = 3 所 '],
  ])
})

it('leaves sentences alone, and lines that no years head', () => {
  const lines = ['指标 说明 2024年', '到2024年 新建学校 3所', '1 毛入园率 高 好', '2 巩固率 高 好']
  expect(spacedTables(lines).size).toBe(0)
})
