// Reads the targets of a table row: its name, its unit and the columns that state targets.
import type { Target } from '../../data/schema.ts'
import { figureAlone, readFigure } from './cell-figure.ts'
import { findIndicator, type PlacedIndicator } from './indicator.ts'
import { toHalfWidth } from './numerals.ts'

export interface Cell {
  column: string
  text: string
}

export interface TableContext {
  planYears: { from: number; to: number }
  indicators: readonly PlacedIndicator[]
}

const NAME = /指标|名称|项目|内容|事项|任务|类别|监测点|要素/
const UNIT_COLUMN = /^(?:计量|计算)?单位(?:[（(].*)?$/
const BASELINE = /现状|基期|基数|基准|实际|完成值|已完成|完成情况|底数|上年|当前|目前|原有|现有/
const GOAL = /目标|规划|计划|预期值|指标值|任务数|到20\d\d/
const OTHER = /属性|性质|类型|责任|牵头|部门|序号|备注|说明|来源|编号|年均|累计增/
const YEAR = /(?:19|20)\d\d/g

/**
 * `inherit` gives the deadline of the heading above the table. Null where the row has no column of targets with a figure, so that its words are read as prose.
 */
export function readRow(
  text: string,
  cells: readonly Cell[],
  context: TableContext,
  inherit: () => number | null,
): Target[] | null {
  const plain = cells.map((cell) => ({
    column: toHalfWidth(cell.column.trim()),
    text: toHalfWidth(cell.text.trim()),
  }))
  const name = nameOf(plain)
  const words = toHalfWidth(text)
  const columns = targetColumns(plain, name, context.planYears).filter(({ cell }) =>
    words.includes(cell.text),
  )
  if (!name || columns.length === 0) return null
  const rowUnit = plain.find((cell) => UNIT_COLUMN.test(cell.column))?.text ?? unitInName(name.text)
  const targets = columns.flatMap(({ cell, year }) =>
    innerRows(name.text, cell.text).flatMap(({ label, value }) => {
      const figure = readFigure(value, rowUnit)
      if (!figure) return []
      return {
        quote: text.trim(),
        indicator: findIndicator(label, `${label} ${value}`, figure.unit, context.indicators),
        label,
        ...figure,
        year: year ?? inherit(),
        per: figure.per,
      }
    }),
  )
  return targets.length > 0 ? targets : null
}

/** "总投资（万元）", "新增学位(个)": the measure of a column, and what it counts. */
const MEASURED = /^(.{2,12})[（(]([^（()）\d]{1,6})[)）]$/
/** "班数", "教室间数" */
const COUNTED = /^(.{0,8})([班间套台辆所座栋亩张])数$/

/**
 * The figures of columns that say what they count and in what unit, in a row of projects or tasks.
 * Of a row that was taken apart by its tasks none: the text of a task does not hold them.
 */
export function readMeasures(
  text: string,
  cells: readonly Cell[],
  context: TableContext,
  inherit: () => number | null,
): Target[] {
  const plain = cells.map((cell) => ({
    column: toHalfWidth(cell.column.trim()),
    text: toHalfWidth(cell.text.trim()),
  }))
  const name = plain.find(({ column }) => /项目|名称/.test(column)) ?? nameOf(plain)
  if (!name || plain.some((cell) => !toHalfWidth(text).includes(cell.text))) return []
  return plain.flatMap((cell) => {
    const counted = COUNTED.exec(cell.column)
    const [, what = '', unit = ''] = counted ?? MEASURED.exec(cell.column) ?? []
    if (
      !(counted || unitInName(cell.column)) ||
      OTHER.test(cell.column) ||
      BASELINE.test(cell.column)
    )
      return []
    const figure = cell === name ? null : figureAlone(cell.text, unit)
    if (!figure) return []
    const label = bareName(name.text) + what
    const indicator = findIndicator(what, label, figure.unit, context.indicators)
    return { quote: text.trim(), indicator, label, ...figure, year: inherit() }
  })
}

/**
 * The rows within a row: "标准班额比例⏎其中：小学⏎初中" beside "80%以上⏎85%以上" are two, the name above
 * them common to both; otherwise the row itself.
 */
function innerRows(name: string, value: string): { label: string; value: string }[] {
  const values = linesOf(value)
  const names = linesOf(name).map(bareName)
  const spare = names.length - values.length
  if (values.length < 2 || spare < 0 || spare > 1) return [{ label: bareName(name), value }]
  const common = spare === 1 ? names[0]! : ''
  return values.map((one, i) => ({ label: names[i + spare]! + common, value: one }))
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const bareName = (name: string) =>
  name
    .replace(/[（(][^（()）]*[)）]\s*$/, '')
    .replace(/^\s*[\d.、]+\s*/, '')
    .replace(/^其中[：:]?/, '')
    .trim()

function nameOf(cells: Cell[]): Cell | undefined {
  const worded = cells.filter(
    (cell) =>
      /\p{Script=Han}{2}/u.test(cell.text) &&
      !OTHER.test(cell.column) &&
      !UNIT_COLUMN.test(cell.column),
  )
  const named = worded.filter(
    (cell) => NAME.test(cell.column) && !GOAL.test(cell.column.replace(NAME, '')),
  )
  return named.at(-1) ?? worded[0]
}

/** The columns of targets with the year each names; never the present state. */
function targetColumns(
  cells: Cell[],
  name: Cell | undefined,
  planYears: { from: number; to: number },
): { cell: Cell; year: number | null }[] {
  const usable = cells
    .filter((cell) => cell !== name && !OTHER.test(cell.column) && !BASELINE.test(cell.column))
    .map((cell) => ({ cell, year: yearOf(cell.column) }))
    .filter(({ year }) => year === null || year >= planYears.from)
  const goals = usable.filter(({ cell, year }) => GOAL.test(cell.column) || year !== null)
  return withoutStart(goals, planYears.from)
}

/** A bare year column at the plan's start beside later ones is where the plan sets out from. */
function withoutStart<T extends { cell: Cell; year: number | null }>(
  columns: T[],
  from: number,
): T[] {
  const later = columns.some(({ year }) => year !== null && year > from)
  if (!later) return columns
  return columns.filter(
    ({ cell, year }) => year !== from || GOAL.test(cell.column) || columns.length > 2,
  )
}

function yearOf(column: string): number | null {
  const years = [...column.matchAll(YEAR)].map(([year]) => Number(year))
  if (years.length > 0) return Math.max(...years)
  const plan = /十([三四五六])五/.exec(column)?.[1]
  return plan ? ({ 三: 2020, 四: 2025, 五: 2030, 六: 2035 }[plan] ?? null) : null
}

function unitInName(name: string): string {
  const aside = /[（(]([^（()）]{1,8})[)）]\s*$/.exec(name)?.[1]?.trim() ?? ''
  return /^(?:%|‰|万|亿|个|所|人|名|位|年|册|元|平方米|㎡|小时|分钟|课时|学时|间|家|次|项|门|台|套|亩|公里|:)/.test(
    aside,
  )
    ? aside
    : ''
}
