// Which of a region's plans stands for it.
import type { EditionPlan } from '../indexer/edition.ts'

/** By the year that a plan begins in, then by the year it ends in, then by id: always the same order. */
export function latestFirst(plans: EditionPlan[]): EditionPlan[] {
  return [...plans].sort(
    ({ plan: a }, { plan: b }) =>
      b.years.from - a.years.from || b.years.to - a.years.to || (a.id < b.id ? -1 : 1),
  )
}

/** One plan a region, its latest, in the order of the plans. */
export function latestOfEach(plans: EditionPlan[]): EditionPlan[] {
  const byRegion = Map.groupBy(plans, ({ plan }) => plan.region.id)
  return [...byRegion.values()].map((own) => latestFirst(own)[0]!)
}
