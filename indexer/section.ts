// What the headings above a passage speak of.
import { evidence } from './evidence.ts'
import type { Evidence, Section } from './findings.ts'
import { type Lexicon, SURE } from './lexicon.ts'

/** The innermost heading that surely names a theme, else the innermost that hints at one. */
export function sectionOf(headings: string[], lexicon: Lexicon): Section | null {
  const known = lexicon.sections.get(headings)
  if (known !== undefined) return known
  const section = readSection(headings, lexicon)
  lexicon.sections.set(headings, section)
  return section
}

function readSection(headings: string[], lexicon: Lexicon): Section | null {
  const read = headings
    .toReversed()
    .map((heading) => ({ heading, found: headingEvidence(heading, lexicon) }))
    .filter(({ found }) => found.themes.length > 0)
  const sure = read.find(({ found }) => isSure(found))
  const speaking = sure ?? read[0]
  if (!speaking) return null
  return { ...speaking, names: namesOf(read) }
}

function namesOf(read: { heading: string; found: Evidence }[]): Section['names'] {
  const names: Section['names'] = new Map()
  for (const { heading, found } of read) {
    for (const { id, weight } of found.themes) {
      if (weight > (names.get(id)?.weight ?? 0)) names.set(id, { heading, weight })
    }
  }
  return names
}

const isSure = ({ themes }: Evidence) => themes.some(({ weight }) => weight >= SURE)

function headingEvidence(heading: string, lexicon: Lexicon): Evidence {
  const known = lexicon.headings.get(heading)
  if (known) return known
  if (lexicon.headings.size >= HEADINGS_KEPT) lexicon.headings.clear()
  const found = evidence(heading, lexicon)
  lexicon.headings.set(heading, found)
  return found
}
const HEADINGS_KEPT = 10_000

/** How surely any heading names the theme; 0 where none does. */
export const namedAbove = (section: Section | null, theme: string) =>
  section?.names.get(theme)?.weight ?? 0
