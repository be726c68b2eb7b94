// A piece that two texts share, drawn out to the whole run, single characters allowed to differ.
import { PIECE } from './pieces.ts'

export interface Stretch {
  a: { start: number; end: number }
  b: { start: number; end: number }
  /** Characters that are the same on both sides. */
  same: number
}

/** After a difference this many characters must agree again. */
const RESUMED = 4
/** One difference is allowed for so many characters that agree. */
const PER_DIFFERENCE = 6

/** Another character in its place, one more on the one side, one more on the other. */
const DIFFERENCES = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const

/** Both texts hold the same piece at `i` and `j`. */
export function extended(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  i: number,
  j: number,
): Stretch {
  const right = walk(a, b, i + PIECE, j + PIECE, 1, PIECE)
  const left = walk(a, b, i - 1, j - 1, -1, right.same)
  return {
    a: { start: left.i + 1, end: right.i },
    b: { start: left.j + 1, end: right.j },
    same: left.same,
  }
}

/** As far as the texts agree in one direction. Returns the first places that no longer do. */
function walk(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  i: number,
  j: number,
  step: 1 | -1,
  before: number,
) {
  let same = before
  let differences = 0
  for (;;) {
    while (i >= 0 && j >= 0 && i < a.length && j < b.length && a[i] === b[j]) {
      i += step
      j += step
      same++
    }
    if ((differences + 1) * PER_DIFFERENCE > same) return { i, j, same }
    const next = DIFFERENCES.find(([x, y]) => agrees(a, b, i + x * step, j + y * step, step))
    if (!next) return { i, j, same }
    i += next[0] * step
    j += next[1] * step
    differences++
  }
}

function agrees(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  i: number,
  j: number,
  step: 1 | -1,
): boolean {
  for (let k = 0; k < RESUMED; k++) {
    const x = a[i + k * step]
    if (x === undefined || x !== b[j + k * step]) return false
  }
  return true
}
