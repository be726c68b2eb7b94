// Turns the stretches of a plan into passages: one pledged action or target each, with its place and its agencies.
import type { Agencies } from '../../data/schema.ts'
import { type AgencyNote, MASK } from '../agencies.ts'
import type { Stretch } from '../outline/index.ts'
import { trimmed } from '../outline/paragraphs.ts'
import { isEnded, type Range } from '../punctuation.ts'
import type { CleanText, Passage } from '../shapes.ts'
import { withoutBrokenEnd } from './broken-end.ts'
import { notAPledge } from './not-pledges.ts'
import { sentences } from './sentences.ts'
import { rowPassages } from './table-rows.ts'

export interface Found extends Range {
  stretch: Stretch
  cells?: { column: string; text: string }[]
  agencies?: Agencies
}

/**
 * @param text the cleaned text with the agency notes masked
 * @param firstYear the first year of the plan, where it is known
 */
export function segment(
  clean: CleanText,
  text: string,
  stretches: Stretch[],
  notes: AgencyNote[],
  firstYear: number | null,
): Passage[] {
  const found = stretches.flatMap((stretch) =>
    stretch.cells ? rowPassages(text, stretch) : textPassages(text, stretch, firstYear),
  )
  const whole = withoutBrokenEnd(text, found, stretches)
  const agencies = governing(whole, notes)
  return whole.map((one, i) => ({
    text: text.slice(one.start, one.end).replaceAll(MASK, '').trim(),
    section: one.stretch.section,
    agencies: one.agencies ?? agencies[i]!,
    start: clean.at[one.start]!,
    end: clean.at[one.end - 1]! + 1,
    ...(one.cells ? { cells: one.cells } : {}),
  }))
}

function textPassages(text: string, stretch: Stretch, firstYear: number | null): Found[] {
  const all = sentences(text, stretch)
  return all.flatMap((range, i) => {
    const run = withoutNotes(text, range)
    const words = text.slice(run.start, run.end).replaceAll(MASK, '').trim()
    const { section, opening, introduces } = stretch
    const nothing = notAPledge({
      text: words,
      section,
      opening,
      introduces,
      numbered: stretch.numbered && i === 0,
      last: i === all.length - 1,
      ended: isEnded(words),
      firstYear,
    })
    return nothing === null ? [{ ...run, stretch }] : []
  })
}

/** Without the blanks and notes around the sentence; notes inside it stay in the run. */
function withoutNotes(text: string, range: Range): Range {
  let { start, end } = trimmed(text, range)
  while (start < end && (text[start] === MASK || text[start]!.trim() === '')) start++
  while (end > start && (text[end - 1] === MASK || text[end - 1]!.trim() === '')) end--
  return { start, end }
}

/** The agencies of each passage: those of the note that closes its item, else those its heading names. */
function governing(found: Found[], notes: AgencyNote[]): Agencies[] {
  const agencies = found.map(({ stretch }) => merged(stretch.under))
  let next = 0
  let governed = 0
  for (const note of notes) {
    while (next < found.length && found[next]!.start < note.start) next++
    const last = found[next - 1]
    const isHeadings = last === undefined || found[next]?.stretch.under.includes(note)
    if (isHeadings) continue
    let first = next
    while (first > governed && belongs(found[first - 1]!, last, note)) first--
    for (let i = first; i < next; i++) agencies[i] = merged([note])
    governed = next
  }
  return agencies
}

/** A note in the text closes its item; one on a line of its own all that stands under the same heading. */
function belongs(one: Found, last: Found, note: AgencyNote): boolean {
  if (one.stretch.item === last.stretch.item) return true
  const heading = last.stretch.section[0]
  return note.ownLine && one.stretch.section[0] === heading && sharesParent(one, last)
}

const sharesParent = (one: Found, last: Found) =>
  one.stretch.section.slice(0, -1).join('\n') === last.stretch.section.slice(0, -1).join('\n')

function merged(notes: AgencyNote[]): Agencies {
  return {
    lead: [...new Set(notes.flatMap(({ lead }) => lead))],
    support: [...new Set(notes.flatMap(({ support }) => support))],
  }
}
