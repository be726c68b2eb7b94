// Pieces of text as numbers, and which of them are common to the genre.
import type { Row } from './row.ts'

/** The length of the pieces that shared runs are found by. */
export const PIECE = 6

/** A 32-bit hash of the piece that begins at `start` (FNV-1a over its units). */
export function pieceAt(units: ArrayLike<number>, start: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < start + PIECE; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193)
  return hash >>> 0
}

/** A text in more regions than this is the genre's, not a region's; grows with what is compared. */
export const mostRegions = (regions: number): number =>
  Math.max(2, Math.min(12, Math.round(Math.sqrt(regions))))

export interface Pieces {
  /** Those in at least two regions and in no more than `most`, ascending. */
  few: Uint32Array
  /** Those in more, ascending. */
  many: Uint32Array
}

/** Pieces sorted at once: those of a few hundred plans. */
const AT_ONCE = 4_000_000

/**
 * Sorting numbers, not strings, keeps millions cheap; the hashes are gone through a part at a time,
 * so that all of them need never be held.
 */
export function sharedPieces(row: Row, most: number): Pieces {
  const few = new Ascending()
  const many = new Ascending()
  for (const { from, to, count } of partsOf(row)) {
    const keys = new Float64Array(count)
    let filled = 0
    eachPiece(row, (hash, text) => {
      if (hash >= from && hash < to) keys[filled++] = hash * row.among + row.regions[text]!
    })
    keys.sort()
    sift(keys, row.among, (hash, holding) => {
      if (holding > most) many.push(hash)
      else if (holding >= 2) few.push(hash)
    })
  }
  return { few: few.all(), many: many.all() }
}

function eachPiece({ units, starts, regions }: Row, tell: (hash: number, text: number) => void) {
  for (let text = 0; text < regions.length; text++) {
    const last = starts[text + 1]! - PIECE
    for (let place = starts[text]!; place <= last; place++) tell(pieceAt(units, place), text)
  }
}

interface Part {
  /** Hashes from here up to and without `to`. */
  from: number
  to: number
  /** Pieces that have them. */
  count: number
}

/** By the first of their bits hashes fall into so many heaps. */
const HEAPS = 256
const HEAP = 2 ** 32 / HEAPS

function partsOf(row: Row): Part[] {
  const heaps = new Uint32Array(HEAPS)
  eachPiece(row, (hash) => heaps[hash >>> 24]!++)
  const parts: Part[] = []
  for (const [i, count] of heaps.entries()) {
    const part = parts.at(-1)
    if (!part || part.count + count > AT_ONCE) {
      parts.push({ from: i * HEAP, to: (i + 1) * HEAP, count })
    } else {
      part.to = (i + 1) * HEAP
      part.count += count
    }
  }
  return parts
}

/** Tells of each hash in how many regions it stands. */
function sift(keys: Float64Array, regions: number, tell: (hash: number, holding: number) => void) {
  for (let i = 0; i < keys.length; ) {
    const hash = Math.floor(keys[i]! / regions)
    let holding = 0
    let last = -1
    for (; i < keys.length && Math.floor(keys[i]! / regions) === hash; i++) {
      if (keys[i] !== last) holding++
      last = keys[i]!
    }
    tell(hash, holding)
  }
}

/** Numbers that come in ascending order, in a row that grows. */
class Ascending {
  #numbers = new Uint32Array(1024)
  #length = 0

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(this.#length * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#length++] = number
  }

  all(): Uint32Array {
    return this.#numbers.slice(0, this.#length)
  }
}

/** The rank of a hash among sorted ones; -1 where it is none of them. */
export function rankOf(sorted: Uint32Array, hash: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle]!
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}
