// A number inside a title or quoted name, or grown together with signs and letters, names something.
import { Characters } from '../../../data/words/characters.ts'
import type { Reading } from '../reading.ts'

const PAIRS: [string, string][] = [
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
]
const OPENS = new Characters('《“‘「【〔[')
const LONGEST_NAME = 60

/** 《…2.0》, “316工程”, 1+7, IPv6, 5G, X所. */
export function standsInName({ text, mention }: Reading): boolean {
  const before = text.slice(Math.max(0, mention.start - LONGEST_NAME), mention.start)
  const after = text.slice(mention.end, mention.end + LONGEST_NAME)
  if (
    OPENS.next(before, 0) < before.length &&
    PAIRS.some(([open, close]) => isInside(before, after, open, close))
  )
    return true
  if (
    before.includes('"') &&
    /^[^"]{0,20}"/.test(after) &&
    (before.match(/"/g)?.length ?? 0) % 2 === 1
  )
    return true
  return (
    /[A-Za-z+×*#№]\s?$|[A-Za-z]-$/.test(before) ||
    /^(?:[A-Za-z×*]|[+]\s?[\dA-ZNX一二三四])/.test(after)
  )
}

function isInside(before: string, after: string, open: string, close: string): boolean {
  const opened = before.lastIndexOf(open) > before.lastIndexOf(close)
  if (!opened) return false
  const closes = after.indexOf(close)
  const reopens = after.indexOf(open)
  if (closes < 0 || (reopens >= 0 && reopens < closes)) return false
  return (
    open !== '“' || !isSpeech(before.slice(before.lastIndexOf(open) + 1), after.slice(0, closes))
  )
}

/** “到年底，开放率达到95%。”: what somebody says is no name. */
function isSpeech(ahead: string, behind: string): boolean {
  return ahead.length + behind.length >= SHORTEST_SPEECH && /[，。；]/.test(ahead + behind)
}
const SHORTEST_SPEECH = 12
