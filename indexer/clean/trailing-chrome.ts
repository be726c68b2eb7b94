// Heals what trails behind the last paragraph: slogans, tags and names that no sentence holds together.
import { isEnded, type Line, linesOf } from '../punctuation.ts'
import type { CleanRule } from './rule.ts'

const LONGEST = 40
const STARTS_AN_ITEM =
  /^\s*(?:[(（]?[一二三四五六七八九十\d０-９]{1,3}\s*[)）、.．]|[①-⒛㈠-㈩❶-❿➀-➓✅✔➢➤❖]|[一二三四五六七八九十]+是|第[一二三四五六七八九十百]+[章节条]|[-*+•●■◆▪·#])/
const QUANTITY = /\d\s*(?:%|％|个|所|名|人|万|亿|项|家|公里|平方米|[年月日]底?前)/

export const trailingChrome: CleanRule = {
  heals: 'loose lines after the last paragraph',
  cuts: ({ text }, source) => {
    if (source.blocks.length > 0) return []
    const lines = linesOf(text).filter((line) => line.text.trim() !== '')
    if (!isPunctuated(lines)) return []
    const last = lines.findLastIndex((line) => !isLoose(line.text))
    return lines.slice(last + 1).map(({ start, end }) => ({ start, end }))
  },
}

function isLoose(line: string): boolean {
  return (
    line.trim().length <= LONGEST &&
    !isEnded(line) &&
    !/[)）]\s*$/.test(line) &&
    !STARTS_AN_ITEM.test(line) &&
    !QUANTITY.test(line)
  )
}

// A text that never ends its lines gives no ground to call one of them loose.
function isPunctuated(lines: Line[]): boolean {
  const all = lines.reduce((sum, line) => sum + line.text.length, 0)
  const ended = lines.reduce((sum, line) => sum + (isEnded(line.text) ? line.text.length : 0), 0)
  return ended * 2 > all
}
