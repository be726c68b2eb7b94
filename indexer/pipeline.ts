// From the text of a plan to its commitments: the steps in order.
import type { Codebook, Commitment } from '../data/schema.ts'
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
    strength: readStrength(passage.text),
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

function labelled(passage: Passage, planYears: { from: number; to: number }, coding: Coding) {
  const { lexicon, indicators } = coding
  const context = { planYears, governingYear: passage.governingYear ?? null }
  const targets = readTargets(passage, { ...context, indicators })
  const named = [...new Set(targets.flatMap(({ indicator }) => indicator ?? []))]
  const labels = withIndicators(classify(passage, lexicon), named, lexicon)
  const years = readYears(passage.text, { ...context, section: passage.section })
  return { ...labels, targets, years }
}
