// The sides of a comparison: regions with the plan that stands for each, or plans.
import type { Edition, EditionPlan } from '../../indexer/edition.ts'
import { BadParameter } from '../errors.ts'
import { latestFirst, latestOfEach } from '../plans.ts'
import type { Side } from '../schemas/compare.ts'

/** More than this no page can set side by side. */
export const MOST_SIDES = 8

export const sideOf = ({ plan }: EditionPlan): Side => ({ ...plan.region, plan })

/** In the order asked; null where nothing was asked for. Throws BadParameter with the name not known. */
export function askedSides(
  { plans }: Edition,
  asked: { regions?: string[]; plans?: string[] },
): Side[] | null {
  if (asked.regions && asked.plans) {
    throw new BadParameter('plans', 'Give either "regions" or "plans", not both.')
  }
  if (asked.plans) {
    return asked.plans.map((id) => {
      const found = plans.find(({ plan }) => plan.id === id)
      if (!found) throw new BadParameter('plans', `There is no plan "${id}" in this edition.`)
      return sideOf(found)
    })
  }
  if (!asked.regions) return null
  const wanted = new Set(asked.regions)
  const own = plans.filter(({ plan }) => wanted.has(plan.region.id))
  return asked.regions.map((id) => {
    const [latest] = latestFirst(own.filter(({ plan }) => plan.region.id === id))
    if (!latest) throw new BadParameter('regions', `There is no region "${id}" in this edition.`)
    return sideOf(latest)
  })
}

/** Every region with its latest plan. */
export const allSides = ({ plans }: Edition): Side[] => latestOfEach(plans).map(sideOf)
