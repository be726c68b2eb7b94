// How near to each other the parts of a question stand in a text: side by side they mean one thing, far apart several.
import type { Range } from './marks.ts'
import { occurrences } from './marks.ts'
import type { Part } from './part.ts'

/** So many characters more than the parts themselves, and they say nothing together. */
const FAR = 24

/** 1 where the parts stand side by side, 0 where they stand far apart or one of them not at all. */
export function closeness(parts: Part[], text: string): number {
  if (parts.length < 2) return 1
  const places = parts.map(({ forms }) =>
    [...forms.typed, ...forms.other].flatMap((form) => occurrences(text, form)),
  )
  if (places.some((own) => own.length === 0)) return 0
  const begins = places.flat().map(({ start }) => start)
  const between = Math.min(...begins.map((start) => charactersBetween(places, start)))
  return Math.max(0, 1 - between / FAR)
}

/** Characters of no part in the shortest stretch from a place on that holds each part. */
function charactersBetween(places: Range[][], start: number): number {
  let end = start
  let taken = 0
  for (const own of places) {
    const behind = own.filter((one) => one.start >= start)
    if (behind.length === 0) return Number.POSITIVE_INFINITY
    const first = behind.reduce((a, b) => (b.end < a.end ? b : a))
    taken += first.end - first.start
    end = Math.max(end, first.end)
  }
  return Math.max(0, end - start - taken)
}
