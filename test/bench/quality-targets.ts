// Which produced target is which labelled one, and whether it was read rightly.
import type { GoldTarget, ReadTarget } from './quality-shapes.ts'

export interface TargetMatching {
  /** Same value, upper value and unit. */
  right: { gold: GoldTarget; read: ReadTarget }[]
  /** Same value, other unit. */
  otherUnit: { gold: GoldTarget; read: ReadTarget }[]
  missed: GoldTarget[]
  wrong: ReadTarget[]
}

/** Pairs the targets of one commitment, each used once. Optional labels count only to excuse. */
export function matchTargets(gold: GoldTarget[], read: ReadTarget[]): TargetMatching {
  const free = new Set(read)
  // The same number twice in a sentence ("15所…、15所…"): the one read alike is taken first.
  const taken = (label: GoldTarget, same: (label: GoldTarget, one: ReadTarget) => boolean) => {
    const candidates = [...free].filter((one) => same(label, one))
    const best = candidates.find((one) => sameReading(label, one)) ?? candidates[0]
    if (best) free.delete(best)
    return best ? [{ gold: label, read: best }] : []
  }
  const firm = gold.filter((label) => !label.optional)
  const right = firm.flatMap((label) => taken(label, sameFigure))
  const left = firm.filter((label) => !right.some((pair) => pair.gold === label))
  for (const label of gold.filter((one) => one.optional)) taken(label, sameFigure)
  const otherUnit = left.flatMap((label) => taken(label, sameValue))
  return {
    right,
    otherUnit,
    missed: left,
    wrong: [...free, ...otherUnit.map((pair) => pair.read)],
  }
}

const close = (a: number, b: number) => Math.abs(a - b) <= 0.005

const sameValue = (label: GoldTarget, read: ReadTarget): boolean =>
  close(label.value, read.value) && sameUpper(label, read)

const sameFigure = (label: GoldTarget, read: ReadTarget): boolean =>
  (sameValue(label, read) && label.unit === read.unit) ||
  (label.also ?? []).some((one) => close(one.value, read.value) && one.unit === read.unit)

const sameUpper = (label: GoldTarget, read: ReadTarget): boolean =>
  label.value_max === null || read.value_max === null
    ? label.value_max === read.value_max
    : close(label.value_max, read.value_max)

const sameReading = (label: GoldTarget, read: ReadTarget): boolean =>
  label.comparator === read.comparator && label.year === read.year && label.per === read.per
