// Cuts a text into clauses: stretches between commas, semicolons and full stops.

/** Offsets are UTF-16 code units; `stop` is the mark that ends it, '' at the end of the text. */
export interface Clause {
  start: number
  end: number
  stop: string
  /** True where the clause opens a sentence. */
  opens: boolean
}

const CLOSING: Record<string, string> = { '(': ')', '（': '）', '“': '”', '《': '》', '‘': '’' }
const LONGEST_ASIDE = 80

/** Clauses in order, trimmed, without their final mark. Commas in brackets and quotation marks do not cut. */
export function findClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let opens = true
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? ''
    i = sign in CLOSING ? skipAside(text, i, CLOSING[sign]!) : i
    if (sign && !cuts(text, i, sign)) continue
    const clause = trimmed(text, start, i)
    if (clause.end > clause.start) clauses.push({ ...clause, stop: sign, opens })
    opens = /[。!！?？\n]/.test(sign) || (opens && clause.end <= clause.start)
    start = i + 1
  }
  return clauses
}

function cuts(text: string, at: number, sign: string): boolean {
  if (sign === ',')
    return !(/\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)))
  if (sign === ':') return !/\d/.test(text[at + 1] ?? '')
  return /[，。；;！!？?：\n|]/.test(sign)
}

function skipAside(text: string, at: number, closing: string): number {
  const end = text.indexOf(closing, at)
  return end > 0 && end - at <= LONGEST_ASIDE ? end : at
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
