// Heals page numbers that stand on a line of their own, and the sentence they cut in two.
import { isEnded, type Line, linesOf, type Range } from '../punctuation.ts'
import type { CleanRule } from './rule.ts'

const PAGE_NUMBER =
  /^\s*(?:[-—–－·•]+\s*\d{1,4}\s*[-—–－·•]+|第\s*\d{1,4}\s*页(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|\d{1,4})\s*$/

export const pageFurniture: CleanRule = {
  heals: 'page numbers between paragraphs or inside a sentence',
  cuts: ({ text }) => {
    const lines = linesOf(text).filter((line) => line.text.trim() !== '')
    return lines.flatMap((line, i) =>
      PAGE_NUMBER.test(line.text) && !isCell(line, lines[i - 1], lines[i + 1])
        ? [around(line, lines[i - 1], lines[i + 1])]
        : [],
    )
  },
}

const FIGURE = /^\s*(?:[≥≤>＞<＜]\s?)?\d[\d.]*\s?(?:%|％|以上|以内)*\s*$|^\s*[—–]\s*$/

/** A number beside another figure is a cell of a table pasted line by line. */
function isCell(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (!/^\s*\d+\s*$/.test(line.text)) return false
  return FIGURE.test(before?.text ?? '') || FIGURE.test(after?.text ?? '')
}

function around(line: Line, before: Line | undefined, after: Line | undefined): Range {
  const cutsSentence =
    before && after && !PAGE_NUMBER.test(before.text) && goesOn(before.text, after.text)
  return cutsSentence
    ? { start: before.end, end: after.start }
    : { start: line.start, end: line.end }
}

/** A line too long for a heading breaks off, and what follows opens no paragraph. */
function goesOn(before: string, after: string): boolean {
  if (isRunning(before)) return true
  return before.trim().length >= TOO_LONG && !isEnded(before) && !OPENS.test(after)
}
const TOO_LONG = 26
const OPENS =
  /^(?:\u3000|\s{2,}|\t)|^\s*(?:[(（]?\s*[一二三四五六七八九十\d０-９]{1,3}\s*[)）、.．]|[①-⒛㈠-㈩❶-❿➀-➓✅✔➢➤❖]|[一二三四五六七八九十]+是|第[一二三四五六七八九十百]+[章节条编篇部]|[-*+•●■◆▪#])/

/** Running text that breaks off: it holds sentences or clauses and does not end. */
export function isRunning(text: string): boolean {
  return text.trim().length >= 15 && /[，,。；;]/.test(text) && !isEnded(text)
}
