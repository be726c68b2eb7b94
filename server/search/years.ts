// Years that a question bounds: 2025年前, 2024年以后, before 2025.

export interface Years {
  shown: string
  from: number | null
  to: number | null
}

const BEFORE = /(\d{4})年?(?:年?底|年末)?(?:之前|以前|前|以内|为止)/y
const AFTER = /(\d{4})年?(?:之后|以后|后|以来|起)/y
const BETWEEN = /(\d{4})年?(?:到|至|-|—|~|～)(\d{4})年?/y

const isYear = (year: number) => year >= 1949 && year <= 2100

/** The bound that begins at a place of a folded run, and where it ends; null where none does. */
export function yearsAt(run: string, at: number): (Years & { end: number }) | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return /\d/.test(run[at - 1] ?? '') ? null : pattern.exec(run)
  }
  const between = match(BETWEEN)
  const before = match(BEFORE)
  const found = between ?? before ?? match(AFTER)
  if (!found) return null
  const year = Number(found[1])
  if (!isYear(year)) return null
  const end = at + found[0].length
  const shown = found[0]
  if (between) return { shown, from: year, to: Number(between[2]), end }
  return before ? { shown, from: null, to: year, end } : { shown, from: year, to: null, end }
}

const ENGLISH = new Map<string, 'to' | 'from'>([
  ['by', 'to'],
  ['before', 'to'],
  ['until', 'to'],
  ['after', 'from'],
  ['since', 'from'],
  ['from', 'from'],
])

/** A year behind an English word that bounds it. */
export function yearsBehind(word: string | undefined, run: string): Years | null {
  const side = word === undefined ? undefined : ENGLISH.get(word)
  const year = /^\d{4}$/.test(run) ? Number(run) : 0
  if (!side || !isYear(year)) return null
  const bound = { shown: `${word} ${run}`, from: null, to: null }
  return { ...bound, [side]: year }
}
