// How a plan divides its words among the themes.
import type { Commitment, Plan } from '../data/schema.ts'
import type { PlanAttention } from './schemas/attention.ts'

const lengthOf = ({ text }: Commitment) => text.replace(/\s/g, '').length

/** Themes in the order given, those without a word among them. */
export function attentionOf(
  plan: Plan,
  commitments: Commitment[],
  themes: string[],
): PlanAttention {
  const characters = commitments.reduce((sum, one) => sum + lengthOf(one), 0)
  const byTheme = new Map(themes.map((theme) => [theme, 0]))
  for (const commitment of commitments) {
    const part = lengthOf(commitment) / commitment.themes.length
    for (const theme of commitment.themes) byTheme.set(theme, (byTheme.get(theme) ?? 0) + part)
  }
  return {
    plan: plan.id,
    region: plan.region.id,
    complete: plan.complete,
    characters,
    commitments: commitments.length,
    themes: [...byTheme].map(([theme, own]) => ({
      theme,
      characters: Math.round(own * 10) / 10,
      share: characters > 0 ? Math.round((own / characters) * 1e4) / 1e4 : 0,
    })),
  }
}
