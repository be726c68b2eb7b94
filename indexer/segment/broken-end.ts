// Where a source breaks off in mid-sentence: what was pledged up to the last whole clause stays.
import type { Stretch } from '../outline/index.ts'
import { isEnded } from '../punctuation.ts'
import type { Found } from './index.ts'

const SHORTEST = 12

/** Only the last passage of a text whose other sentences all end can be broken off. */
export function withoutBrokenEnd(text: string, found: Found[], stretches: Stretch[]): Found[] {
  const last = found.at(-1)
  if (!last || last.cells || last.end < (stretches.at(-1)?.end ?? 0)) return found
  const words = text.slice(last.start, last.end)
  if (isEnded(words) || !endsItsSentences(text, found)) return found
  const clause = Math.max(...['，', ',', '；', ';'].map((mark) => words.lastIndexOf(mark)))
  const kept =
    clause >= SHORTEST ? [{ ...last, end: last.start + clause, text: words.slice(0, clause) }] : []
  return [...found.slice(0, -1), ...kept]
}

function endsItsSentences(text: string, found: Found[]): boolean {
  const before = found.slice(0, -1)
  const ended = before.filter(({ start, end }) => isEnded(text.slice(start, end)))
  return before.length >= 5 && ended.length === before.length
}
