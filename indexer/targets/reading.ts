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

/** Pairs every number with its clause. */
export function readingsOf(text: string, clauses: Clause[], mentions: Mention[]): Reading[] {
  return mentions.flatMap((mention, i) => {
    const clause = clauses.find((c) => c.start <= mention.start && mention.start < c.end)
    if (!clause) return []
    const left = Math.max(clause.start, mentions[i - 1]?.end ?? 0)
    const right = Math.max(mention.end, Math.min(clause.end, mentions[i + 1]?.start ?? text.length))
    return {
      text,
      mention,
      clause,
      before: text.slice(clause.start, mention.start),
      after: text.slice(mention.end, clause.end),
      near: text.slice(left, mention.start),
      next: text.slice(mention.end, right),
    }
  })
}
