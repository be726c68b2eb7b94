// The counts that an edition keeps of its plans, for the routes that stand on them.
import type { Edition, EditionPlan } from '../indexer/edition.ts'
import { EditionGone } from './errors.ts'

/** Throws EditionGone for an edition made before the indexer counted: it holds no such numbers. */
export function countedPlans({ plans, version }: Edition): EditionPlan[] {
  const uncounted = plans.some(({ characters }) => (characters as unknown) === undefined)
  if (uncounted) throw new EditionGone(version)
  return plans
}
