// Reads the deadline that words hand down: a lead-in to its list, the first sentence of a goal to the rest.
import type { Governing } from '../years.ts'
import type { Found } from './found.ts'

const DEADLINE = /(20\d\d)\s*年/g

/** The last deadline of a lead-in; null where it names none. */
export function governingOf(leadIn: string | undefined): Governing | null {
  const year = [...(leadIn ?? '').matchAll(DEADLINE)].at(-1)
  if (NAMES_PLAN.test(leadIn ?? '')) return null
  return year ? { year: Number(year[1]), from: `lead ${leadIn}` } : null
}

/** "现将2026年重点任务分解如下": the year is the plan's own. */
const NAMES_PLAN = /[现兹特]将(?:全[省市县区])?20\d\d\s*年/

const GOALS = /目标/
const BY_WHEN = /^(?:到|至|展望)\s?(20\d\d)\s?年(?:底|末)?(?=[，,])/

/**
 * "（二）主要目标 到2025年，体系更加完善。毛入园率达到92%以上。": what a goal says by when holds for the
 * sentences and items behind it that name no year, under its heading. One for each of `found`, or null.
 */
export function goalYears(found: Found[]): (Governing | null)[] {
  let goal: { section: string[]; governing: Governing } | null = null
  return found.map(({ text, stretch: { section }, cells }) => {
    const opens = section.some((heading) => GOALS.test(heading)) ? BY_WHEN.exec(text) : null
    if (opens) goal = { section, governing: { year: Number(opens[1]), from: `lead ${opens[0]}` } }
    else if (!goal?.section.every((heading, i) => section[i] === heading)) goal = null
    return !goal || opens || cells || text.search(DEADLINE) >= 0 ? null : goal.governing
  })
}
