// Cuts a text into clauses: stretches between commas, semicolons and full stops.
import { BLANK } from '../../data/words/characters.ts'

/** Offsets are UTF-16 code units, without the mark that ends the clause. */
export interface Clause {
  start: number
  end: number
}

const MARK = /[，。；;！!？?：\n|,:(（“《‘]/g
const CLOSING = new Map(['()', '（）', '“”', '《》', '‘’'].map(([open, close]) => [open!, close!]))
const LONGEST_ASIDE = 80

/** Clauses in order, trimmed, without their final mark. Commas in brackets and quotation marks do not cut. */
export function findClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  MARK.lastIndex = 0
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1
    const sign = text[at]!
    const closing = CLOSING.get(sign)
    if (closing) {
      MARK.lastIndex = asideEnd(text, at, closing)
    } else if (cuts(text, at, sign)) {
      push(clauses, text, start, at)
      start = at + 1
    }
  }
  push(clauses, text, start, text.length)
  return clauses
}

/** A comma in 1,500 and a colon in 1:15 do not cut. */
function cuts(text: string, at: number, sign: string): boolean {
  if (sign === ',')
    return !(/\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)))
  return sign !== ':' || !/\d/.test(text[at + 1] ?? '')
}

function asideEnd(text: string, at: number, closing: string): number {
  const end = text.indexOf(closing, at)
  if (end < 0 || end - at > LONGEST_ASIDE) return at + 1
  return (closing === '”' && isSpeech(text, at, end) ? at : end) + 1
}

/** “今年9月，5所学校将开学，可提供学位7290个。”: a sentence of its own between the marks. */
const isSpeech = (text: string, at: number, end: number) =>
  /[。！？]/.test(text[end - 1]!) || /。/.test(text.slice(at, end))

function push(clauses: Clause[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && BLANK.at(text, from)) from++
  while (to > from && BLANK.at(text, to - 1)) to--
  if (to > from) clauses.push({ start: from, end: to })
}
