// Where nothing holds every part: the sets of commitments that hold most, each set apart from the others.
import type { Part } from './part.ts'

/** Parts that some commitment holds, and parts that none does. */
export interface Known {
  known: Part[]
  unknown: Part[]
  /** How rarely each known part is held, in bits: what all commitments hold tells nothing. */
  bits: Map<Part, number>
}

const sumOf = (parts: Part[], of: (part: Part) => number) =>
  parts.reduce((sum, part) => sum + of(part), 0)

/** More sets than this in one step are not asked for. */
const MOST_SETS = 60
/** A set that carries less than this part of what the weightiest carries is left out. */
const SHARE = 0.6

/** The bits of a part that so many of all commitments hold. */
export const bitsOf = (part: Part, holding: number, all: number): number =>
  Math.max(0.1, Math.log2((all + 1) / (holding + 1))) * (part.weak ? 0.5 : 1)

/**
 * Sets of parts of one size, weightiest first. No commitment holds more than `size` of the parts,
 * so no commitment is in two sets and their totals add up.
 */
export function setsOfSize(parts: Known, size: number): Part[][] {
  const sets = combinations(parts.known, size).filter((set) => isHonest(set, parts))
  if (sets.length > MOST_SETS) return []
  const bits = (set: Part[]) => sumOf(set, (part) => parts.bits.get(part) ?? 0)
  const most = Math.max(...sets.map(bits))
  return sets.filter((set) => bits(set) >= most * SHARE).sort((a, b) => bits(b) - bits(a))
}

/**
 * Whether commitments that hold just these parts may be shown: not for weak words alone,
 * nor where most of the question is unknown to every plan.
 */
function isHonest(set: Part[], { known, unknown }: Known): boolean {
  if (set.length === 1 && (set[0]!.weak || set[0]!.kind === 'number')) return false
  if (set.every((part) => part.weak)) return false
  const weight = (some: Part[]) => sumOf(some, (part) => part.weight)
  return unknown.length === 0 || weight(set) > weight([...known, ...unknown]) / 2
}

function combinations<T>(items: T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) =>
    combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
