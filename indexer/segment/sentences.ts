// Splits a run of text into sentences. Quotations, titles and brackets are never cut.
import { MASK } from '../agencies/index.ts'
import { enclosures, isLineBreak, type Range, SENTENCE_END } from '../punctuation.ts'

const CLOSES = /[”’」』"'）)\]】\ue000]/

/** Sentences of `[start, end)` in order, each with its final punctuation; together they are the run. */
export function sentences(text: string, { start, end }: Range): Range[] {
  const closedAt = enclosures(text, { start, end })
  const found: Range[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const close = closedAt.get(i)
    if (close !== undefined) i = close
    else if (isEnd(text, i, end)) {
      i = behind(text, i, end, closedAt) - 1
      found.push({ start: from, end: i + 1 })
      from = i + 1
    }
  }
  if (text.slice(from, end).trim() !== '') found.push({ start: from, end })
  return found
}

function isEnd(text: string, i: number, end: number): boolean {
  const char = text[i]!
  if (SENTENCE_END.has(char) || isLineBreak(char)) return true
  // A clause with a note of its own is an item of its own.
  if ((char === '；' || char === ';') && text[i - 1] === MASK) return true
  return isLatinStop(text, i, end)
}

/** A half-width full stop between Chinese characters; never in 3.5 or "1." */
function isLatinStop(text: string, i: number, end: number): boolean {
  if (text[i] !== '.' && text[i] !== '．') return false
  const after = i + 1 >= end ? '' : text[i + 1]!
  return (
    /[\u4e00-\u9fff)）”%]/.test(text[i - 1] ?? '') &&
    (after === '' || /[\s\u4e00-\u9fff]/.test(after))
  )
}

/** Behind the end: further ends, closing marks and the agencies that follow. */
function behind(text: string, at: number, end: number, closedAt: Map<number, number>): number {
  let i = at + 1
  while (i < end && !closedAt.has(i) && (SENTENCE_END.has(text[i]!) || CLOSES.test(text[i]!))) i++
  return i
}
