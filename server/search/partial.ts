// Where nothing holds every part: the sets of commitments that hold most, each set apart from the others.
import type { Part } from './part.ts'

/** Parts that some commitment holds, and parts that none does. */
export interface Known {
  known: Part[]
  unknown: Part[]
}

const WEIGHT = { word: 2, english: 2, literal: 1, number: 0.5 }
const weight = (part: Part) => (part.weak ? 0.5 : WEIGHT[part.kind])
const weigh = (parts: Part[]) => parts.reduce((sum, part) => sum + weight(part), 0)

/** More sets than this in one step are not asked for. */
const MOST_SETS = 60

/**
 * Sets of parts of one size, weightiest first. No commitment holds more than `size` of the parts,
 * so no commitment is in two sets and their totals add up.
 */
export function setsOfSize(parts: Known, size: number): Part[][] {
  const sets = combinations(parts.known, size).filter((set) => isHonest(set, parts))
  return sets.length > MOST_SETS ? [] : sets.sort((a, b) => weigh(b) - weigh(a))
}

/**
 * Whether commitments that hold just these parts may be shown: not for weak words alone,
 * nor where most of the question is unknown to every plan.
 */
function isHonest(set: Part[], { known, unknown }: Known): boolean {
  if (set.every((part) => part.weak || part.kind === 'number')) return false
  return unknown.length === 0 || weigh(set) > weigh([...known, ...unknown]) / 2
}

function combinations<T>(items: T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) =>
    combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
