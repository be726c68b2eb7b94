// From the text of a plan to its commitments: the steps in order.
import type { Codebook, Commitment, Reasons } from '../data/schema.ts'
import { findAgencies, masked } from './agencies/index.ts'
import { classify, withIndicators } from './classify.ts'
import { clean } from './clean/index.ts'
import { commitmentIds } from './documents.ts'
import { compileLexicon, type Lexicon } from './lexicon.ts'
import { outline } from './outline/index.ts'
import { segment } from './segment/index.ts'
import type { LoadedPlan, Passage, SourceText } from './shapes.ts'
import { readStrength } from './strength.ts'
import { type PlacedIndicator, readTargets } from './targets/index.ts'
import { readYears } from './years.ts'

/** The codebook made ready for reading: once for all plans. */
export interface Coding {
  lexicon: Lexicon
  indicators: PlacedIndicator[]
}

export function codingOf(codebook: Codebook): Coding {
  const indicators = codebook.themes.flatMap((theme) =>
    theme.topics.flatMap((topic) =>
      (topic.indicators ?? []).map((one) => ({ ...one, topic: topic.id, theme: theme.id })),
    ),
  )
  return { lexicon: compileLexicon(codebook), indicators }
}

/** All commitments of a plan, in order. Linear in its text. */
export function readPlan({ plan, source }: LoadedPlan, coding: Coding): Commitment[] {
  const passages = readPassages(source, plan.years.from)
  const ids = commitmentIds(
    plan.id,
    passages.map(({ text }) => text),
  )
  return passages.map((passage, i) => ({
    id: ids[i]!,
    plan: plan.id,
    region: plan.region.id,
    text: passage.text,
    section: passage.section,
    order: i + 1,
    ...labelled(passage, plan.years, coding),
    agencies: passage.agencies,
    source: { start: passage.start, end: passage.end },
  }))
}

/**
 * Every commitment of a source, in order, before it is labelled.
 * @param firstYear the first year of the plan: deeds of earlier years are facts, no pledges
 */
export function readPassages(source: SourceText, firstYear: number | null = null): Passage[] {
  const cleaned = clean(source)
  const notes = findAgencies(cleaned.text)
  const text = masked(cleaned.text, notes)
  const stretches = outline(cleaned, source, text, notes)
  return segment(cleaned, text, stretches, notes, firstYear)
}

/** What is inferred of a passage, with the reasons: of its themes, topics, strength and deadline. */
function labelled(passage: Passage, planYears: { from: number; to: number }, coding: Coding) {
  const { lexicon, indicators } = coding
  const { text, section, governingYear = null, governedBy } = passage
  const context = { planYears, section, governingYear, governedBy, indicators }
  const targets = readTargets(passage, context)
  const named = [...new Set(targets.flatMap(({ indicator }) => indicator ?? []))]
  const { themes, topics, why } = withIndicators(classify(passage, lexicon), named, lexicon)
  const { years, inheritedFrom } = readYears(text, context)
  const { strength, cue } = readStrength(text)
  return {
    themes,
    topics,
    targets,
    years,
    strength,
    why: withReason(withReason(why, 'strength', cue && `word ${cue}`), 'years', inheritedFrom),
  }
}

const withReason = (why: Reasons, label: string, reason: string | null): Reasons =>
  reason ? { ...why, [label]: [reason] } : why
