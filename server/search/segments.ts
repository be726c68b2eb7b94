// Where the words of a Chinese run begin and end, as the dictionary of the platform has them.

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const kept = new Map<string, string[]>()
const KEPT = 5_000

/** The words of a run, in order. */
export function segments(run: string): string[] {
  const known = kept.get(run)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const made = [...segmenter.segment(run)].flatMap(({ segment }) => bare(segment))
  kept.set(run, made)
  return made
}

/** 农村的 and 怎么考核 are two words each, though the dictionary has them as one. */
const bare = (word: string): string[] =>
  word.length > 2 ? word.split(/(?<=^(?:怎么|怎样|如何))|(?=的$)/) : [word]

/** Whether no dictionary word reaches over either end of the stretch. */
export function standsAsWord(run: string, start: number, end: number): boolean {
  let from = 0
  for (const word of segments(run)) {
    const to = from + word.length
    const cuts = (place: number) => from < place && place < to
    if (cuts(start) || cuts(end)) return false
    from = to
  }
  return true
}
