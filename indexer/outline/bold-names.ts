// Finds the bold words that name the text behind them: "**加强统筹。**成立…", also in mid-paragraph.
import { firstFrom } from '../clean/markup.ts'
import type { Range } from '../punctuation.ts'
import type { SourceText } from '../shapes.ts'

const LONGEST = 46
const STOP = /[。.．:：]/
/** Ahead of it stands nothing, or the end of a sentence; then, it may be, the number of its item. */
const BEHIND =
  /(^|[\n\r。！？；;.．\ue000])[ \u3000\t]*(?:[-*+•●■◆▪·][ \u3000\t]+)?(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])?[ \u3000\t]*$/
const SIGHT = 12

/** To behind the stop or colon that ends the name; inside a line from the number of its item on. */
export interface BoldName extends Range {
  /** Nothing stands ahead of it in its line. */
  opens: boolean
}

/** The names in order; offsets point into the cleaned text, `at` gives their places in the source. */
export function boldNames(
  text: string,
  at: Uint32Array,
  bold: NonNullable<SourceText['bold']>,
): BoldName[] {
  return bold.flatMap((run) => {
    const start = firstFrom(at, run.start)
    const words = text.slice(start, firstFrom(at, run.end)).trimEnd()
    const behind = BEHIND.exec(text.slice(Math.max(0, start - SIGHT), start))
    if (words === '' || words.length > LONGEST || !behind) return []
    const end = start + words.length + (STOP.test(words.at(-1)!) ? 0 : 1)
    if (!STOP.test(text[end - 1] ?? '')) return []
    const opens = behind[1] === '' || /[\n\r]/.test(behind[1]!)
    return [{ start: opens ? start : start - behind[0].length + behind[1]!.length, end, opens }]
  })
}

/** The line divided before each of the names in it, each part with the end of the name that opens it. */
export function dividedAt(names: BoldName[], line: Range): (Range & { nameEnd?: number })[] {
  const inside = names.filter(({ end }) => end < line.end)
  const first = inside[0]
  if (!first) return [line]
  const parts = inside.map(({ start, end }, i) => ({
    start: i === 0 && first.opens ? line.start : start,
    end: inside[i + 1]?.start ?? line.end,
    nameEnd: end,
  }))
  return first.opens ? parts : [{ start: line.start, end: first.start }, ...parts]
}
