// Splits a run of text into sentences. Quotations, titles and brackets are never cut.
import { Characters } from '../../data/words/characters.ts'
import { MASK } from '../agencies/index.ts'
import { enclosures, LINE_BREAK, type Range, SENTENCE_END } from '../punctuation.ts'

const CLOSES = new Characters(`”’」』"'）)]】${MASK}`)

/**
 * What may end a sentence or open an enclosure, and some marks more: V8 looks for a class of more
 * than 16 runs of characters many times slower.
 */
const CANDIDATE =
  /[\n-\r\u0085\u2028\u2029!(.;?[\u2018-\u201d\u3002\u3008-\u3014\uff01-\uff08\uff0e\uff1b-\uff1f\uff3b]/g

/**
 * Sentences of `[start, end)` in order, each with its final punctuation; together they are the run.
 * @param most stop after so many; the last one then ends with its own punctuation
 */
export function sentences(
  text: string,
  { start, end }: Range,
  most = Number.POSITIVE_INFINITY,
): Range[] {
  const closedAt = enclosures(text, { start, end })
  const found: Range[] = []
  let from = start
  CANDIDATE.lastIndex = start
  while (CANDIDATE.test(text) && CANDIDATE.lastIndex <= end) {
    const at = CANDIDATE.lastIndex - 1
    const close = closedAt.get(at)
    if (close !== undefined) CANDIDATE.lastIndex = close + 1
    else if (isEnd(text, at, end)) {
      const next = behind(text, at, end, closedAt)
      found.push({ start: from, end: next })
      if (found.length >= most) return found
      from = next
      CANDIDATE.lastIndex = next
    }
  }
  if (text.slice(from, end).trim() !== '') found.push({ start: from, end })
  return found
}

function isEnd(text: string, i: number, end: number): boolean {
  const char = text[i]!
  if (SENTENCE_END.at(text, i) || LINE_BREAK.at(text, i)) return true
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
  while (i < end && (SENTENCE_END.at(text, i) || CLOSES.at(text, i)) && !closedAt.has(i)) i++
  return i
}
