// What the reader shows of a plan, and how little of it the browser needs to take the page over.
import type { Commitment, Plan, Region } from '../data/schema.ts'
import type { OutlineEntry, PlanAnswer } from '../server/schemas/plans.ts'
import { found } from './marks.ts'
import { selected, wasHealed } from './reading.ts'

export interface Heading {
  title: string
  depth: number
}

export interface Item {
  id: string
  /** Headings stand between the one before and this one. */
  headed: boolean
  /** null: the words stand on the page already, as the server wrote them. */
  whole: { commitment: Commitment; headings: Heading[]; healed: boolean } | null
}

export interface Reading {
  plan: Plan
  region: Region
  outline: OutlineEntry[]
  /** All commitments of the plan, and how many stand under each theme. */
  total: number
  themes: Record<string, number>
  find: string
  hits: number
  items: Item[]
  /** null: stands on the page already. */
  source: { text: string; commitments: Commitment[] } | null
}

export function reading(
  { plan, region, outline, commitments }: PlanAnswer,
  text: string,
  { theme, find }: { theme: string | null; find: string },
): Reading {
  const shown = selected(commitments, theme, find)
  const marked = shown.flatMap((one) => found(one.text, find).filter(({ marked }) => marked))
  return {
    plan,
    region,
    outline,
    total: commitments.length,
    themes: countsByTheme(commitments),
    find,
    hits: marked.length,
    items: shown.map((commitment, i) => {
      const { id, section, source } = commitment
      const headings = newHeadings(shown[i - 1]?.section ?? [], section)
      const healed = wasHealed(text.slice(source.start, source.end), commitment.text)
      return { id, headed: headings.length > 0, whole: { commitment, headings, healed } }
    }),
    source: { text, commitments },
  }
}

/** Without the words, which stand in the page: they would be sent twice. */
export function withoutWords(reading: Reading): Reading {
  return {
    ...reading,
    items: reading.items.map((item) => ({ ...item, whole: null })),
    source: null,
  }
}

function countsByTheme(commitments: readonly Commitment[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { themes } of commitments)
    for (const theme of themes) counts[theme] = (counts[theme] ?? 0) + 1
  return counts
}

/** The headings of `now` from the first that differs from the one before. */
function newHeadings(before: string[], now: string[]): Heading[] {
  const same = now.findIndex((title, i) => title !== before[i])
  if (same < 0) return []
  return now.slice(same).map((title, i) => ({ title, depth: same + i + 1 }))
}
