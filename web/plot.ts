// Where everything stands in a plot of one indicator's figures, in units of a 360 wide drawing.
import type { IndicatorSummary, IndicatorValue } from '../server/schemas/indicators.ts'
import { type Axis, axisOf, byDeadline, type DeadlineGroup, isLevel, placeOn } from './measure.ts'

export const width = 360
/** Room for half a mark at either end of the axis. */
const margin = 10
const groupHead = 26
const rowHeight = 36
const foot = 24

/** One shape a deadline, so that it is told without colour; no deadline is an open circle. */
export const shapes = ['circle', 'square', 'diamond', 'triangle'] as const
export type Shape = (typeof shapes)[number] | 'open'

export interface PlottedRow {
  value: IndicatorValue
  shape: Shape
  /** Baseline of its words; the mark stands on the line `at` below them. */
  words: number
  at: number
  x: number
  /** The other end of a range, or where an open pledge points to; null for a single figure. */
  to: number | null
  /** The other end is a figure as well. */
  range: boolean
}

export interface Plot {
  height: number
  axis: Axis
  ticks: { x: number; value: number }[]
  groups: { group: DeadlineGroup; shape: Shape; baseline: number; rows: PlottedRow[] }[]
  /** Figures that stand on no common axis: changes, and units that do not convert. */
  left: IndicatorValue[]
}

/** Null where no figure can be drawn. Figures of different deadlines stand apart, each with its shape. */
export function plotOf(indicator: Pick<IndicatorSummary, 'unit' | 'values'>): Plot | null {
  const drawn = indicator.values.filter(isLevel)
  if (drawn.length === 0) return null
  const axis = axisOf({ ...indicator, values: drawn })
  const xOf = (value: number) => margin + (placeOn(axis, value) / 100) * (width - 2 * margin)
  let y = 0
  let dated = 0
  const groups = byDeadline(drawn, 'value').map((group) => {
    const shape: Shape =
      group.year === null ? 'open' : (shapes[dated++ % shapes.length] ?? 'circle')
    const baseline = y + 16
    y += groupHead
    const rows = group.values.map((value): PlottedRow => {
      const row = { value, shape, words: y + 12, at: y + 24, ...endsOf(value, axis, xOf) }
      y += rowHeight
      return row
    })
    return { group, shape, baseline, rows }
  })
  const ticks = [axis.from, (axis.from + axis.to) / 2, axis.to]
  return {
    height: y + foot,
    axis,
    ticks: ticks.map((value) => ({ value, x: xOf(value) })),
    groups,
    left: indicator.values.filter((value) => !isLevel(value)),
  }
}

function endsOf({ converted, comparator }: IndicatorValue, axis: Axis, xOf: (n: number) => number) {
  const x = xOf(converted.value ?? axis.from)
  if (converted.value_max !== null) return { x, to: xOf(converted.value_max), range: true }
  const open = { '>=': xOf(axis.to), '<=': xOf(axis.from), '=': null, range: null }[comparator]
  return { x, to: open, range: false }
}
