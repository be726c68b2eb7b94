// The headings of a plan as a reader's table of contents, read off its commitments.
import type { Commitment } from '../data/schema.ts'
import type { OutlineEntry } from './schemas/plans.ts'

/** Commitments in the plan's order; a heading that returns later in the plan is a new entry. */
export function outlineOf(commitments: Commitment[]): OutlineEntry[] {
  const outline: OutlineEntry[] = []
  let open: OutlineEntry[] = []
  for (const { id, section } of commitments) {
    const shared = sharedDepth(open, section)
    open = open.slice(0, shared)
    for (const [i, title] of section.entries()) {
      if (i < shared) continue
      const entry = { title, depth: i + 1, first: id, count: 0 }
      outline.push(entry)
      open.push(entry)
    }
    for (const entry of open) entry.count++
  }
  return outline
}

function sharedDepth(open: OutlineEntry[], section: string[]): number {
  const parting = open.findIndex((entry, i) => entry.title !== section[i])
  return parting < 0 ? open.length : parting
}
