// Turns the stretches of a plan into passages: one pledged action or target each, with its place and its agencies.
import type { Agencies } from '../../data/schema.ts'
import { BLANKS, Characters } from '../../data/words/characters.ts'
import { type AgencyNote, MASK } from '../agencies/index.ts'
import type { Stretch } from '../outline/index.ts'
import { trimmed } from '../outline/paragraphs.ts'
import { isEnded, type Range } from '../punctuation.ts'
import type { CleanText, Passage } from '../shapes.ts'
import type { Governing } from '../years.ts'
import { withoutBrokenEnd } from './broken-end.ts'
import type { Found } from './found.ts'
import { goalYears, governingOf } from './handed-down.ts'
import { leadIns } from './lead-ins.ts'
import { notAPledge, setsTheTone } from './not-pledges.ts'
import { reviewRuns } from './review-runs.ts'
import { sentences } from './sentences.ts'
import { SENTENCES } from './sieve.ts'
import { rowPassages } from './table-rows.ts'

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
  const leads = leadIns(text, stretches)
  const unstopped = leavesOutStops(text, stretches)
  const found = withoutReviews(
    stretches
      .filter((stretch) => !namesConditions(leads.get(stretch)))
      .flatMap((stretch) =>
        stretch.cells
          ? rowPassages(text, stretch)
          : textPassages(text, stretch, { firstYear, unstopped }),
      ),
  )
  const whole = withoutBrokenEnd(text, found, stretches)
  const closing = governing(whole, notes, stretches)
  const goals = goalYears(whole)
  return whole.map((one, i) => {
    const passage: Passage = {
      text: one.text,
      section: one.stretch.section,
      agencies: one.agencies ?? merged(closing[i]!),
      start: clean.at[one.start]!,
      end: clean.at[one.end - 1]! + 1,
    }
    if (one.cells) passage.cells = one.cells
    const led = leads.get(one.stretch)
    const deadline = one.deadline ?? deadlineOf(closing[i]!) ?? (led ? governingOf(led) : null)
    govern(passage, deadline ?? goals[i]!)
    return passage
  })
}

/** "有下列情形之一的，取消评优资格：": the items say for whom, and pledge nothing. */
const namesConditions = (lead: string | undefined) =>
  /(?:下列|以下)(?:情形|情况|行为|条件)之一/.test(lead ?? '')

/** A sentence of the text: a passage, unless it is nothing that a plan pledges. */
interface Sentence extends Found {
  nothing?: string | null
  /** What the sieve has read of its text. */
  read?: number
  /** It holds a note that names agencies. */
  assigned?: boolean
}

function govern(passage: Passage, deadline: Governing | null) {
  if (!deadline) return
  passage.governingYear = deadline.year
  passage.governedBy = deadline.from
}

const deadlineOf = (notes: AgencyNote[]) => notes.find((note) => note.deadline)?.deadline

/** What pledges something, without the runs of sentences that tell what has been achieved. */
function withoutReviews(found: Sentence[]): Found[] {
  const told = found.map(({ text, read, stretch, nothing = null, assigned = false, cells }) => ({
    text,
    read: read ?? SENTENCES.read(text),
    nothing: cells ? 'a row' : nothing,
    section: stretch.section,
    paragraph: stretch,
    assigned,
  }))
  const reviews = reviewRuns(told)
  return found.filter(({ nothing = null }, i) => nothing === null && !reviews[i])
}

interface PlanStyle {
  firstYear: number | null
  unstopped: boolean
}

const FEWEST_LINES = 6

/** Of most lines the stop is left out, as on a poster. */
function leavesOutStops(text: string, stretches: Stretch[]): boolean {
  const lines = stretches.filter(({ cells, start, end }) => !cells && end > start)
  const ended = lines.filter(({ start, end }) => isEnded(text.slice(Math.max(start, end - 8), end)))
  return lines.length >= FEWEST_LINES && ended.length * 3 <= lines.length
}

function textPassages(
  text: string,
  stretch: Stretch,
  { firstYear, unstopped }: PlanStyle,
): Sentence[] {
  const all = sentences(text, stretch)
  const tone = stretch.leading
    ? all.findIndex(({ start, end }) => setsTheTone(text.slice(start, end).trim()))
    : -1
  let after: string | null = null
  return all.map((range, i) => {
    const run = behindAnswer(text, withoutNotes(text, range))
    const assigned = text.slice(range.start, range.end).includes(MASK)
    const inRun = text.slice(run.start, run.end)
    const words = (assigned ? inRun.replaceAll(MASK, '') : inRun).trim()
    // What stands around a note stands together without it.
    const read = assigned ? SENTENCES.read(words) : SENTENCES.readRun(text, run)
    const nothing = notAPledge({
      text: words,
      read,
      section: stretch.section,
      opening: stretch.opening,
      guided: tone >= 0 && i > tone,
      introduces: stretch.introduces,
      numbered: stretch.listed,
      after,
      last: i === all.length - 1,
      ended: isEnded(words),
      unstopped,
      firstYear,
    })
    after = nothing
    return { ...run, text: words, read, stretch, nothing, assigned }
  })
}

const BARE = new Characters(BLANKS + MASK)

/** Without the blanks and notes around the sentence; notes inside it stay in the run. */
function withoutNotes(text: string, range: Range): Range {
  let { start, end } = trimmed(text, range)
  while (start < end && BARE.at(text, start)) start++
  while (end > start && BARE.at(text, end - 1)) end--
  return { start, end }
}

/** "答：新建学校3所。": whose words they are is no part of them. */
function behindAnswer(text: string, { start, end }: Range): Range {
  const label = ANSWER.exec(text.slice(start, start + LONGEST_LABEL))?.[0].length ?? 0
  return { start: start + label, end }
}
const ANSWER = /^(?:问|答|解答|答复|回复)\s*[：:]\s*(?=.)/
const LONGEST_LABEL = 8

/** The notes that govern each passage: the one that closes its item, else those of its heading. */
function governing(found: Found[], notes: AgencyNote[], stretches: Stretch[]): AgencyNote[][] {
  const governed = found.map(({ stretch }) => stretch.under)
  const places = stretches[Symbol.iterator]()
  let place = places.next()
  const ofHeadings = new Set(found.flatMap(({ stretch }) => stretch.under))
  let next = 0
  let first = 0
  let closing: AgencyNote[] = []
  for (const note of notes) {
    if (ofHeadings.has(note)) continue
    while (!place.done && place.value.end < note.end) place = places.next()
    const section = place.done ? [] : place.value.section
    const before = next
    while (next < found.length && found[next]!.start < note.start) next++
    // Notes with nothing between them close the same item: "责任单位：…⏎配合单位：…".
    if (next > before) {
      closing = []
      const last = found[next - 1]!
      first = next
      while (first > before && belongs(found[first - 1]!, last, { note, section })) first--
    }
    closing.push(note)
    for (let i = first; i < next; i++) governed[i] = closing
  }
  return governed
}

/** A note in the text closes its item; one on a line of its own all that stands under its heading. */
function belongs(
  { stretch, text }: Found,
  last: Found,
  { note, section }: { note: AgencyNote; section: string[] },
): boolean {
  if (note.ownLine) return isUnder(stretch.section, section)
  if (stretch.item === last.stretch.item) return true
  return /[；;]$/.test(text) && stretch.section.join('\n') === last.stretch.section.join('\n')
}

/** Under the note's own heading; where that is one of several numbered items, under the heading above them. */
function isUnder(section: string[], own: string[]): boolean {
  const parent = own.length >= 2 && /^\d/.test(own.at(-1)!) ? own.slice(0, -1) : own
  return parent.every((heading, i) => section[i] === heading)
}

function merged(notes: AgencyNote[]): Agencies {
  if (notes.length === 0) return { lead: [], support: [] }
  return {
    lead: [...new Set(notes.flatMap(({ lead }) => lead))],
    support: [...new Set(notes.flatMap(({ support }) => support))],
  }
}
