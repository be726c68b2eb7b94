// Hands the deadline of a lead-in down to its list: "到2025年，实现以下目标：（一）…（二）…"
import type { Stretch } from '../outline/index.ts'
import type { Governing } from '../years.ts'

const LEAD_IN = /[：:]\s*$|(?:以下|如下|下列)[^。]{0,12}[。]?\s*$/
const DEADLINE = /(20\d\d)\s*年/g

/** The year that governs a stretch from outside, where one does. */
export function governingYears(text: string, stretches: Stretch[]): Map<Stretch, Governing> {
  const found = new Map<Stretch, Governing>()
  let lead: { section: string[]; governing: Governing } | null = null
  for (const stretch of stretches) {
    if (stretch.introduces && !stretch.numbered) {
      const governing = governingOf(text.slice(stretch.start, stretch.end))
      lead = governing && { section: stretch.section, governing }
    } else if (lead && stretch.numbered && isUnder(stretch, lead.section)) {
      found.set(stretch, lead.governing)
    } else lead = null
  }
  return found
}

/** The last deadline of the last sentence, where that introduces what follows. */
function governingOf(words: string): Governing | null {
  if (!LEAD_IN.test(words)) return null
  const last = words.split('。').filter(Boolean).at(-1) ?? ''
  const year = [...last.matchAll(DEADLINE)].at(-1)
  return year ? { year: Number(year[1]), from: `lead ${last.trim()}` } : null
}

const isUnder = (stretch: Stretch, section: string[]) =>
  section.every((heading, i) => stretch.section[i] === heading)
