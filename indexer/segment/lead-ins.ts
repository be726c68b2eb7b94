// Finds the words that lead in a list, for each item of it: "到2025年，实现以下目标：（一）…（二）…"
import type { Stretch } from '../outline/index.ts'

const LEAD_IN = /[：:]\s*$|(?:以下|如下|下列)[^。]{0,12}[。]?\s*$/

interface Lead {
  stretch: Stretch
  words: string
}

/** The last sentence ahead of the list, by the stretches that are items of it. */
export function leadIns(text: string, stretches: Stretch[]): Map<Stretch, string> {
  const found = new Map<Stretch, string>()
  let lead: Lead | null = null
  for (const stretch of stretches) {
    const words = stretch.introduces ? leadIn(text.slice(stretch.start, stretch.end)) : null
    if (words) lead = { stretch, words }
    else if (lead && isItem(stretch, lead)) found.set(stretch, lead.words)
    else lead = null
  }
  return found
}

function leadIn(words: string): string | null {
  if (!LEAD_IN.test(words)) return null
  return words.split('。').filter(Boolean).at(-1)?.trim() ?? null
}

/**
 * Numbered, deeper than a lead-in that is numbered itself, and under the same headings. Behind a goal
 * and its year also an item that opens with its own heading: "到2030年，目标是：——…更加可及。…".
 */
function isItem(stretch: Stretch, { stretch: lead, words }: Lead): boolean {
  if (!stretch.numbered && !(stretch.listed && GOAL.test(words))) return false
  if (lead.numbered && stretch.depth <= lead.depth) return false
  return lead.section.every((heading, i) => stretch.section[i] === heading)
}

const GOAL = /^(?:到|至)\s?20\d\d\s?年(?:底|末)?[，,].*目标/
