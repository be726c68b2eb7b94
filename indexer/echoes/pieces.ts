// Pieces of text as numbers, and which of them are common to the genre.

/** The length of the pieces that shared runs are found by. */
export const PIECE = 6

/** A 32-bit hash of each piece (FNV-1a over its units), by its start. */
export function* piecesOf(text: string): Generator<{ hash: number; start: number }> {
  for (let start = 0; start + PIECE <= text.length; start++) {
    let hash = 0x811c9dc5
    for (let i = start; i < start + PIECE; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    }
    yield { hash: hash >>> 0, start }
  }
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

/** Each text has the number of its region. Sorting numbers, not strings, keeps millions cheap. */
export function sharedPieces(texts: { region: number; text: string }[], most: number): Pieces {
  const regions = texts.reduce((top, { region }) => Math.max(top, region + 1), 1)
  const keys = new Float64Array(texts.reduce((sum, { text }) => sum + pieceCount(text), 0))
  let filled = 0
  for (const { region, text } of texts) {
    for (const { hash } of piecesOf(text)) keys[filled++] = hash * regions + region
  }
  keys.sort()
  const few: number[] = []
  const many: number[] = []
  for (let i = 0; i < keys.length; ) {
    const hash = Math.floor(keys[i]! / regions)
    let holding = 0
    let last = -1
    for (; i < keys.length && Math.floor(keys[i]! / regions) === hash; i++) {
      if (keys[i] !== last) holding++
      last = keys[i]!
    }
    if (holding > most) many.push(hash)
    else if (holding >= 2) few.push(hash)
  }
  return { few: Uint32Array.from(few), many: Uint32Array.from(many) }
}

const pieceCount = (text: string) => Math.max(0, text.length - PIECE + 1)

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
