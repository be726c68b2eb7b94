// Splits a run of text into sentences. Quotations, titles and brackets are never cut.
import { Characters } from '../../data/words/characters.ts'
import { codesOf } from '../../data/words/codes.ts'
import { MASK } from '../agencies/index.ts'
import { enclosures, LINE_BREAK, type Range, SENTENCE_END } from '../punctuation.ts'

const CLOSES = new Characters(`”’」』"'）)]】${MASK}`)

/** What may end a sentence or open an enclosure. */
const CANDIDATE = new Characters('。！？!?；;.．\n\r\f\v\u0085\u2028\u2029“‘《〈（(「『【〔[［')

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
  const codes = codesOf(text)
  for (
    let at = CANDIDATE.nextAmong(codes, start, end);
    at < end;
    at = CANDIDATE.nextAmong(codes, at, end)
  ) {
    const close = closedAt.get(at)
    if (close !== undefined) at = close + 1
    else if (isEnd(text, at, end)) {
      const next = behind(text, at, end, closedAt)
      found.push({ start: from, end: next })
      if (found.length >= most) return found
      from = next
      at = next
    } else at++
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
