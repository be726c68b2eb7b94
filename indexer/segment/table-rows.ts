// Reads commitments from the rows of a table: tasks cell by cell, indicators row by row.
import { deadlineIn } from '../agencies/deadline.ts'
import { readNames } from '../agencies/names.ts'
import type { Stretch } from '../outline/index.ts'
import type { Cell } from '../outline/paragraphs.ts'
import { trimmed } from '../outline/paragraphs.ts'
import type { Range } from '../punctuation.ts'
import type { Found } from './found.ts'
import { pledgesAction } from './pledges-action.ts'
import { sentences } from './sentences.ts'

const TASK = /任务|措施|举措|内容|要求|工作|项目|事项|做法|目标(?!值)|指标名称|重点/
const LEAD = /牵头|责任|主责|负责|落实|实施单位|主管/
const SUPPORT = /配合|参与|协办|协助|协同/
const LIMIT =
  /时限|期限|(?:完成|办结|进度|建成|投用|竣工).{0,2}(?:时间|节点|年度|年份)|^时间(?:节点|安排)?$|起止|^(?:建设|实施)?年限$|(?:建设|实施)周期/
const FIGURE = /\d/
const LONGEST_FIGURE = 12
const SHORTEST = 8
const SHORTEST_WITH_FIGURE = 5

export function rowPassages(text: string, stretch: Stretch): Found[] {
  const cells = (stretch.cells ?? []).filter(({ end, start }) => end > start)
  if (cells.length === 0 || cells.every(({ column }) => column === '')) return []
  const words = cells.map((cell) => ({
    column: cell.column,
    text: text.slice(cell.start, cell.end),
  }))
  if (words.some((cell) => PAGE_FACT.test(cell.text.trim()))) return []
  const tasks = cells.filter((cell) => TASK.test(cell.column) && isTask(text, cell, stretch))
  const agencies = agenciesOf(words)
  const deadline = deadlineOf(words)
  const deeds = tasks.filter(({ column }) => !isGoal(column))
  const counted = deeds.length > 0 && deeds.every((task) => isCountedBeside(words, text, task))
  if (tasks.length > 0 && !counted && !isOneProject(text, cells, deeds)) {
    return tasks.flatMap((cell) =>
      sentences(text, cell).map((one) => ({
        ...found(text, one, named(text, stretch, cell)),
        cells: words,
        agencies,
        deadline,
      })),
    )
  }
  const hasFigure = words.some(
    ({ column, text: cell }) =>
      (isValue(cell) && !/序号|编号|^$/.test(column)) || (isGoal(column) && FIGURE.test(cell)),
  )
  return hasFigure ? [{ ...found(text, stretch, stretch), cells: words, agencies, deadline }] : []
}

/** "高中新校区 | 迁建第四中学，占地180亩": what is to be done, no sentence yet, needs the name beside it. */
function isOneProject(text: string, cells: Cell[], deeds: Cell[]): boolean {
  const [deed] = deeds
  if (!deed || deeds.length > 1 || SENTENCE.test(text.slice(deed.start, deed.end))) return false
  return cells.some(
    ({ column, start, end }) =>
      PROJECT.test(column) &&
      start !== deed.start &&
      /[\u4e00-\u9fff]{2}/.test(text.slice(start, end)),
  )
}
const SENTENCE = /[。；;！]/
const PROJECT = /项目|工程|名称/

/** "发文日期 | 2024-05-20": what the page around a document says of it. */
const PAGE_FACT =
  /^(?:索引号|发布(?:机构|日期|时间)|发文(?:机关|字号|日期|机构)|成文日期|生成日期|公开(?:日期|方式|时限|范围)|文号|文件编号|有效性|时效性|主题(?:分类|词)|体裁分类)\s*[:：]?$/

const COUNT =
  /^(?:数量|规模|目标值?|计划数|任务数|建设数|指标值|年度(?:目标|任务)数?)(?:[（(].*[)）])?$/

/** "新增信号灯" beside "11处" under 数量: the row is the task. */
function isCountedBeside(words: { column: string; text: string }[], text: string, task: Cell) {
  if (FIGURE.test(text.slice(task.start, task.end))) return false
  const own = text.slice(task.start, task.end)
  return words.some(
    ({ column, text: cell }) =>
      cell !== own &&
      FIGURE.test(cell) &&
      (isGoal(column) || (COUNT.test(column.trim()) && isValue(cell))),
  )
}

/** What is to be reached in a row of tasks, by the heading of its column. */
const isGoal = (column: string) => GOAL.test(column.replace(/\s+/g, ''))
const GOAL =
  /^(?:20\d\d年?|年度|工作|任务|建设|预期|绩效|阶段性?|量化)*(?:目标值?|目标要求|目标任务|任务目标|标准|成效|成果|指标值?)(?:[上下]半年|全年|第?[一二三四]季度|20\d\d年?)?$/

const NAME = /项目|类别|名称|任务|板块|领域|事项/
const LONGEST_HEADING = 20

/** The stretch under the name that its row gives the task: "校门安全" beside "新建天桥2座". */
function named(text: string, stretch: Stretch, task: Cell): Stretch {
  const name = (stretch.cells ?? []).find(
    (cell) =>
      NAME.test(cell.column) &&
      cell.start !== task.start &&
      cell.end - cell.start <= LONGEST_HEADING,
  )
  const words = name ? text.slice(name.start, name.end).trim() : ''
  if (!/[\u4e00-\u9fff]{2}/.test(words)) return stretch
  return { ...stretch, section: [...stretch.section, words] }
}

function found(text: string, range: Range, stretch: Stretch): Found {
  const run = trimmed(text, range)
  return { ...run, text: text.slice(run.start, run.end), stretch }
}

const isTask = (text: string, { start, end }: Cell, stretch: Stretch) =>
  start >= stretch.start &&
  end - start >= (FIGURE.test(text.slice(start, end)) ? SHORTEST_WITH_FIGURE : SHORTEST) &&
  pledgesAction(text.slice(start, end))

const isValue = (cell: string) => FIGURE.test(cell) && cell.length <= LONGEST_FIGURE

/** "2024年12月" under 完成时限. */
function deadlineOf(cells: { column: string; text: string }[]) {
  const limit = cells.find(({ column }) => LIMIT.test(column.replace(/\s+/g, '')))
  return limit ? deadlineIn(limit.text, `column ${limit.column}：${limit.text}`) : null
}

function agenciesOf(cells: { column: string; text: string }[]) {
  const names = (column: RegExp) =>
    cells
      .filter((cell) => column.test(cell.column) && !/时限|时间|人$/.test(cell.column))
      .flatMap((cell) => readNames(cell.text).lead)
  return { lead: names(LEAD), support: names(SUPPORT) }
}
