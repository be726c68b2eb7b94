// The facts of a citation: what is quoted, out of which plan, at which link.
import type { Commitment, Plan } from '../../data/schema.ts'

export interface Facts {
  id: string
  quote: string
  title: string
  /** Who issued the plan; the region's name where the source does not say. */
  author: string
  year: string
  /** The portal's page of the commitment, pinned to the edition. */
  url: string
  /** The page that the plan was taken from. */
  original: string | null
  /** YYYY-MM-DD. */
  accessed: string
}

export function factsOf(
  { id, text }: Commitment,
  plan: Plan,
  { origin, version, today }: { origin: string; version: string; today: string },
): Facts {
  return {
    id,
    quote: text,
    title: plan.title,
    author: plan.publisher ?? plan.region.zh,
    year: String(plan.years.from),
    url: `${origin}/c/${id}?v=${version}`,
    original: plan.source.url,
    accessed: today,
  }
}
