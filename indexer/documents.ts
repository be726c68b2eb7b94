// Puts commitments together: ids that stand while the text stands, places in the plan.
import { hash } from 'node:crypto'
import { changed } from './at-once.ts'

/** Digits of the hash in an id: enough for the few thousand texts of one plan. */
const ID_DIGITS = 8

/**
 * Ids for the texts of one plan: its own id and a hash of the text without blanks and widths, so that
 * a mended space moves no link. A repeated text gets -2, -3 in order.
 */
export function commitmentIds(plan: string, texts: string[]): string[] {
  const seen = new Map<string, number>()
  return changed(texts, (text) => text.normalize('NFKC').replace(/\s+/g, '')).map((text) => {
    const own = digest(text)
    const times = (seen.get(own) ?? 0) + 1
    seen.set(own, times)
    return times === 1 ? `${plan}-${own}` : `${plan}-${own}-${times}`
  })
}

const digest = (text: string) => hash('sha256', text).slice(0, ID_DIGITS)
