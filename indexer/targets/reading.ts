// A number together with the clause it stands in: what every rule looks at.
import type { Clause } from './clauses.ts'
import type { Mention } from './mentions.ts'

export interface Reading {
  /** The whole text, half-width; offsets are those of the source. */
  text: string
  mention: Mention
  clause: Clause
  /** The clause up to the number, and from its unit on. */
  before: string
  after: string
  /** As `before` and `after`, but not beyond the neighbouring numbers of the clause. */
  near: string
  next: string
}

/** Rules look no further than this many characters, so that a text without marks stays linear. */
export const SIGHT = 200

/** Pairs every number with its clause; both come in order. */
export function readingsOf(text: string, clauses: Clause[], mentions: Mention[]): Reading[] {
  const readings: Reading[] = []
  let at = 0
  mentions.forEach((mention, i) => {
    while (at < clauses.length && clauses[at]!.end <= mention.start) at++
    const clause = clauses[at]
    if (!clause || clause.start > mention.start) return
    const from = Math.max(clause.start, mention.start - SIGHT)
    const to = Math.min(clause.end, mention.end + SIGHT)
    const left = i > 0 ? Math.max(from, mentions[i - 1]!.end) : from
    const next = i + 1 < mentions.length ? mentions[i + 1]!.start : to
    const right = Math.max(mention.end, Math.min(to, next))
    readings.push({
      text,
      mention,
      clause,
      before: text.slice(from, mention.start),
      after: text.slice(mention.end, Math.max(to, mention.end)),
      near: text.slice(left, mention.start),
      next: text.slice(mention.end, right),
    })
  })
  return readings
}

/** The sentence up to `at`, as far as rules look. */
export function sentenceBefore(text: string, at: number): string {
  const sight = text.slice(Math.max(0, at - SIGHT), at)
  return sight.slice(
    Math.max(...['。', '；', ';', '！', '\n'].map((mark) => sight.lastIndexOf(mark))) + 1,
  )
}
