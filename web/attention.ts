// Shares of a plan's words as they are counted and shaded.
import type { PlanAttention } from '../server/schemas/attention.ts'

/** How a commitment of several themes counts: in equal parts, for its main theme, or whole for each. */
export const countings = ['split', 'main', 'whole'] as const
export type Counting = (typeof countings)[number]

export const isCounting = (value: string | null): value is Counting =>
  countings.some((one) => one === value)

const fields = { split: 'share', main: 'share_main', whole: 'share_whole' } as const

/** 0 to 1. */
export function shareOf({ themes }: PlanAttention, theme: string, counting: Counting): number {
  return themes.find((one) => one.theme === theme)?.[fields[counting]] ?? 0
}

/** Shares up to these fall into the shades 0, 1, 2, 3, 4; more into 5. */
const shades = [0, 0.05, 0.1, 0.15, 0.2]

export function shade(share: number): number {
  const step = shades.findIndex((most) => share <= most)
  return step < 0 ? shades.length : step
}
