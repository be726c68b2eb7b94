// Finds the words that lead in a list, for each item of it: "到2025年，实现以下目标：（一）…（二）…"
import type { Stretch } from '../outline/index.ts'

const LEAD_IN = /[：:]\s*$|(?:以下|如下|下列)[^。]{0,12}[。]?\s*$/

/** The last sentence ahead of the list, by the stretches that are items of it. */
export function leadIns(text: string, stretches: Stretch[]): Map<Stretch, string> {
  const found = new Map<Stretch, string>()
  let lead: { stretch: Stretch; words: string } | null = null
  for (const stretch of stretches) {
    const words = stretch.introduces ? leadIn(text.slice(stretch.start, stretch.end)) : null
    if (words) lead = { stretch, words }
    else if (lead && isItem(stretch, lead.stretch)) found.set(stretch, lead.words)
    else lead = null
  }
  return found
}

function leadIn(words: string): string | null {
  if (!LEAD_IN.test(words)) return null
  return words.split('。').filter(Boolean).at(-1)?.trim() ?? null
}

/** Numbered, deeper than a lead-in that is numbered itself, and under the same headings. */
function isItem(stretch: Stretch, lead: Stretch): boolean {
  if (!stretch.numbered || (lead.numbered && stretch.depth <= lead.depth)) return false
  return lead.section.every((heading, i) => stretch.section[i] === heading)
}
