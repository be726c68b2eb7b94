// Cutting runs out of a text while every character that stays keeps its place in the source.
import type { Range } from '../punctuation.ts'
import type { CleanText } from '../shapes.ts'

/** `ranges` in order and without overlap. */
export function cut(clean: CleanText, ranges: Range[]): CleanText {
  if (ranges.length === 0) return clean
  const kept: string[] = []
  const at = new Uint32Array(clean.at.length)
  let from = 0
  let length = 0
  const keep = (to: number) => {
    if (to <= from) return
    kept.push(clean.text.slice(from, to))
    at.set(clean.at.subarray(from, to), length)
    length += to - from
  }
  for (const range of ranges) {
    keep(range.start)
    from = Math.max(from, range.end)
  }
  keep(clean.text.length)
  return { text: kept.join(''), at: at.slice(0, length) }
}

/** Every match of a global pattern as a run. */
export function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
  }))
}
