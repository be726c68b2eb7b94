// The rows of a table of tasks: what is to be done, by whom and by when.
import { expect, it } from 'vitest'
import { readHtml } from '../../../indexer/load/html.ts'
import { readPassages } from '../../../indexer/pipeline.ts'
import { readTargets } from '../../../indexer/targets/index.ts'
import { plainText } from '../fixture.ts'

const TABLE = `附件 重点项目
项目名称\t建设内容\t责任单位\t完成时限
东校区\t新建教学楼2栋\t县教育局\t2024年12月
职教中心\t建设实训楼3栋\t县教育局、县国投公司\t长期坚持
乡镇中心园\t改造幼儿园6所\t各乡镇\t2023—2025年`

it('hands the columns of agencies and of time limits to the task of the row', () => {
  const rows = readPassages(plainText(TABLE))
  expect(
    rows.map(({ text, agencies, governingYear }) => [text, agencies.lead, governingYear]),
  ).toEqual([
    ['东校区\t新建教学楼2栋\t县教育局\t2024年12月', ['县教育局'], 2024],
    [
      '职教中心\t建设实训楼3栋\t县教育局、县国投公司\t长期坚持',
      ['县教育局', '县国投公司'],
      undefined,
    ],
    ['乡镇中心园\t改造幼儿园6所\t各乡镇\t2023—2025年', ['各乡镇'], 2025],
  ])
})

it('takes the tasks of a row one by one, under the name that the row gives them, where they are sentences', () => {
  const table = `任务清单
类别\t工作内容\t责任单位
扩学位\t新建小学2所。改扩建初中3所。\t县教育局
强师资\t招聘教师90名。\t县教育局`
  const rows = readPassages(plainText(table))
  expect(rows.map(({ text, section }) => [section.at(-1), text])).toEqual([
    ['扩学位', '新建小学2所。'],
    ['扩学位', '改扩建初中3所。'],
    ['强师资', '招聘教师90名。'],
  ])
})

it('counts the classes of a column that says so, and the money beside them, by the year of completion', () => {
  const table = `项目安排表
项目\t建设内容\t班数\t投资（万元）\t完成年度
东坪幼儿园新建\t园舍960平方米\t6\t280\t2026年
西坪幼儿园扩建\t综合楼620平方米\t4\t190\t2027年`
  const [row] = readPassages(plainText(table))
  const targets = readTargets(row!, {
    planYears: { from: 2026, to: 2027 },
    indicators: [],
    governingYear: row!.governingYear ?? null,
  })
  expect(targets.map(({ value, unit, year }) => [value, unit, year])).toEqual([
    [960, '平方米', 2026],
    [6, '班', 2026],
    [280, '万元', 2026],
  ])
})

it('says which column a time limit was read from', () => {
  const [first] = readPassages(plainText(TABLE))
  expect(first!.governedBy).toBe('column 完成时限：2024年12月')
})

it('takes a row whole where what is to be reached stands in a column of its own', () => {
  const table = `任务台账
任务内容\t年度目标\t责任单位\t完成时限
组建城乡教育共同体\t9个，乡镇学校参与面100%\t县教育局\t2025年9月
防欺凌专项行动\t每校每学期排查不少于2次\t县教育局\t长期坚持`
  const rows = readPassages(plainText(table))
  expect(rows.map(({ text }) => text)).toEqual([
    '组建城乡教育共同体\t9个，乡镇学校参与面100%\t县教育局\t2025年9月',
    '防欺凌专项行动\t每校每学期排查不少于2次\t县教育局\t长期坚持',
  ])
})

it('reads the years of work as the time limit of the row', () => {
  const table = `重点项目
项目名称\t建设内容\t起止年限
东校区\t新建教学楼2栋\t2026—2028年
职教中心\t建设实训楼3栋\t2027—2029年`
  const rows = readPassages(plainText(table))
  expect(rows.map(({ governingYear }) => governingYear)).toEqual([2028, 2029])
})

it('reads from a task of a row the figures of its own words alone', () => {
  const table = `责任清单
具体措施\t目标任务\t完成时间
实施学校提质项目12个\t完成市级预评估，大班额占比低于0.5%\t2025年11月
实施红烛先锋工程\t创建市级示范校3所\t2025年12月`
  const rows = readPassages(plainText(table))
  expect(rows.map(({ text }) => text)).toEqual([
    '实施学校提质项目12个',
    '完成市级预评估，大班额占比低于0.5%',
    '实施红烛先锋工程\t创建市级示范校3所\t2025年12月',
  ])
  const [first] = rows
  const context = { planYears: { from: 2025, to: 2025 }, indicators: [] }
  expect(readTargets(first!, context).map(({ value, unit }) => [value, unit])).toEqual([[12, '个']])
})

it('reads nothing of a table that says what the document is', () => {
  const text = `索引号\t000014349/2024-00037
发布机构\t市人民政府
发文日期\t2024-05-20

一、任务
新建学校3所。`
  expect(readPassages(plainText(text)).map((one) => one.text)).toEqual(['新建学校3所。'])
})

it('reads a row whose goal is written with a sign, which is no breadcrumb', () => {
  const text =
    '一、指标\n指标\t2020年实际\t2025年目标\n公办园占比（%）\t44.7\t>50\n毛入园率（%）\t90.1\t93'
  expect(readPassages(plainText(text)).map((one) => one.text)).toEqual([
    '公办园占比（%）\t44.7\t>50',
    '毛入园率（%）\t90.1\t93',
  ])
})

it('names a column of a header of two rows by both', () => {
  const table = `<p>重点指标</p><table>
<tr><td rowspan="2">指标</td><td colspan="2">2026年目标</td><td rowspan="2">责任科室</td></tr>
<tr><td>上半年</td><td>全年</td></tr>
<tr><td>课后服务覆盖率</td><td>98%</td><td>100%</td><td>基教科</td></tr>
<tr><td>新增公办学位（个）</td><td>900</td><td>2160</td><td>规划科</td></tr></table>`
  const rows = readPassages(readHtml(table))
  expect(rows.map(({ cells }) => cells!.map(({ column }) => column))).toEqual(
    rows.map(() => ['指标', '2026年目标上半年', '2026年目标全年', '责任科室']),
  )
  const figures = rows.map((row) =>
    readTargets(row, { planYears: { from: 2026, to: 2026 }, indicators: [] }).map(
      ({ value }) => value,
    ),
  )
  expect(figures).toEqual([
    [98, 100],
    [900, 2160],
  ])
})
