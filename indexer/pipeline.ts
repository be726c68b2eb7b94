// From the text of a plan to its commitments: the steps in order.
import type { Codebook, Commitment } from '../data/schema.ts'
import { findAgencies, masked } from './agencies/index.ts'
import { classifyAll, withIndicators } from './classify.ts'
import { clean } from './clean/index.ts'
import { commitmentIds } from './documents.ts'
import { compileLexicon, type Lexicon } from './lexicon.ts'
import { outline } from './outline/index.ts'
import { segment } from './segment/index.ts'
import type { LoadedPlan, Passage, SourceText } from './shapes.ts'
import { readStrength } from './strength.ts'
import { type PlacedIndicator, readAllTargets } from './targets/index.ts'
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
  const labels = labelled(passages, plan, coding)
  return passages.map((passage, i) => {
    const { themes, topics, targets, years, strength, why } = labels[i]!
    return {
      id: ids[i]!,
      plan: plan.id,
      region: plan.region.id,
      text: passage.text,
      section: passage.section,
      order: i + 1,
      themes,
      topics,
      targets,
      years,
      strength,
      why,
      agencies: passage.agencies,
      source: { start: passage.start, end: passage.end },
    }
  })
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

/**
 * What is inferred of each passage, with the reasons: of its themes, topics, strength and deadline.
 * One step for all of them after the other, since the patterns of all steps together would not fit
 * the processor's cache.
 */
function labelled(
  passages: Passage[],
  { years: planYears, title }: Pick<LoadedPlan['plan'], 'years' | 'title'>,
  { lexicon, indicators }: Coding,
) {
  const contexts = passages.map(({ section, governingYear = null, governedBy }) => ({
    planYears,
    section,
    governingYear,
    governedBy,
    indicators,
  }))
  const allTargets = readAllTargets(passages, contexts)
  const allLabels = classifyAll(passages, lexicon, title)
  const allYears = passages.map(({ text }, i) => readYears(text, contexts[i]!))
  const strengths = passages.map(({ text }) => readStrength(text))
  return passages.map((_, i) => {
    const targets = allTargets[i]!
    const { years, inheritedFrom } = allYears[i]!
    const { strength, cue } = strengths[i]!
    const named = targets.map(({ indicator }) => indicator).filter((one) => one !== null)
    const { themes, topics, why } = withIndicators(allLabels[i]!, named, lexicon)
    if (cue) why.strength = [`word ${cue}`]
    if (inheritedFrom) why.years = [inheritedFrom]
    return { themes, topics, targets, years, strength, why }
  })
}
