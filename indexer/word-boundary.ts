// Whether a short word stands in a line as a word, or only as the end of one and the start of the next.

/** "确保教育" holds 保教 and "全国培训" holds 国培; neither is meant. Longer words do not arise so. */
const SHORT = 2
/** Characters on either side that the segmenter is shown. */
const CONTEXT = 2
/** Stretches already judged: the same few characters recur in plan after plan. */
const KEPT = 200_000
/** By how far into its stretch the word begins. */
const judged = Array.from({ length: CONTEXT + 1 }, () => new Map<string, boolean>())
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** `line.slice(start, end)` begins and ends where words do (Unicode TR 29 with the ICU dictionary). */
export function standsAsWord(line: string, start: number, end: number): boolean {
  if (end - start > SHORT) return true
  const from = Math.max(0, start - CONTEXT)
  const stretch = line.slice(from, end + CONTEXT)
  const kept = judged[start - from]!
  const known = kept.get(stretch)
  if (known !== undefined) return known
  if (kept.size >= KEPT) kept.clear()
  const stands = cutsAt(stretch, start - from, end - from)
  kept.set(stretch, stands)
  return stands
}

/** Whether it is but the end of one word and the start of the next: 外教 in 国内外教育, not 学区 in 学区制. */
export function crossesWords(line: string, start: number, end: number): boolean {
  if (end - start > SHORT || standsAsWord(line, start, end)) return false
  const from = Math.max(0, start - CONTEXT)
  const cuts = cutsOf(line.slice(from, end + CONTEXT))
  for (let at = start + 1; at < end; at++) if (cuts.has(at - from)) return true
  return false
}

function cutsAt(stretch: string, start: number, end: number): boolean {
  const cuts = cutsOf(stretch)
  return cuts.has(start) && cuts.has(end)
}

function cutsOf(stretch: string): Set<number> {
  const cuts = new Set([0])
  for (const { index, segment } of segmenter.segment(stretch)) cuts.add(index + segment.length)
  return cuts
}
