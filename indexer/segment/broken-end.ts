// Where a source breaks off in mid-sentence: what was pledged up to the last whole clause stays.
import type { Stretch } from '../outline/index.ts'
import { isEnded } from '../punctuation.ts'
import type { Found } from './found.ts'

const SHORTEST = 12
const FEWEST = 2
/** "培训教师5万人次": a figure and what it counts close a clause, and only its full stop is missing. */
const WHOLE = /\d\s*(?:%|％|[万亿]?(?:个|所|名|人|项|家|元|人次|场次|平方米))(?:以上|以内|左右)?$/

/** Only the last passage of a text whose other sentences all end can be broken off. */
export function withoutBrokenEnd(text: string, found: Found[], stretches: Stretch[]): Found[] {
  const last = found.at(-1)
  if (!last || last.cells || last.end < (stretches.at(-1)?.end ?? 0)) return found
  const words = text.slice(last.start, last.end)
  if (isEnded(words) || WHOLE.test(words.trim()) || !endsItsSentences(text, found)) return found
  const clause = Math.max(...['，', ',', '；', ';'].map((mark) => words.lastIndexOf(mark)))
  const kept =
    clause >= SHORTEST ? [{ ...last, end: last.start + clause, text: words.slice(0, clause) }] : []
  return [...found.slice(0, -1), ...kept]
}

function endsItsSentences(text: string, found: Found[]): boolean {
  const before = found.slice(0, -1)
  const ended = before.filter(({ start, end }) => isEnded(text.slice(start, end)))
  return before.length >= FEWEST && ended.length === before.length
}
