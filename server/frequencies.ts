// How often a term stands in each region and theme, per 10,000 characters.
import type { EditionPlan } from '../indexer/edition.ts'
import type { Occurrence } from './concordance.ts'
import type { Frequency } from './schemas/terms.ts'

/** Per 10,000 characters; a thing without characters has no frequency. */
const frequency = (id: string, count: number, characters: number): Frequency => ({
  id,
  count,
  characters,
  per_10000: characters > 0 ? Math.round((count / characters) * 1e6) / 100 : 0,
})

/** Every region, of its commitments of one theme where one is given. Most frequent first. */
export function byRegion(
  found: Occurrence[],
  plans: EditionPlan[],
  theme: string | null,
): Frequency[] {
  const characters = tallied(plans, ({ plan, characters }) => [
    [plan.region.id, theme ? (characters.themes[theme]?.whole ?? 0) : characters.all],
  ])
  return frequencies(found, characters, ({ region }) => [region])
}

/** Every theme, of the commitments of some regions where they are given. Most frequent first. */
export function byTheme(
  found: Occurrence[],
  plans: EditionPlan[],
  regions: string[] | null,
): Frequency[] {
  const own = plans.filter(({ plan }) => !regions || regions.includes(plan.region.id))
  const characters = tallied(own, ({ characters }) =>
    Object.entries(characters.themes).map(([theme, { whole }]) => [theme, whole]),
  )
  return frequencies(found, characters, ({ themes }) => themes)
}

function frequencies(
  found: Occurrence[],
  characters: Map<string, number>,
  labels: (commitment: Occurrence['commitment']) => string[],
): Frequency[] {
  const counts = new Map<string, number>()
  for (const { commitment } of found) {
    for (const label of labels(commitment)) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...characters]
    .map(([id, length]) => frequency(id, counts.get(id) ?? 0, length))
    .sort((a, b) => b.per_10000 - a.per_10000 || (a.id < b.id ? -1 : 1))
}

function tallied<T>(items: T[], parts: (item: T) => [string, number][]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const item of items) {
    for (const [label, amount] of parts(item)) sums.set(label, (sums.get(label) ?? 0) + amount)
  }
  return sums
}
