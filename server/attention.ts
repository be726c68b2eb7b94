// How a plan divides its words among the themes.
import type { EditionPlan } from '../indexer/edition.ts'
import type { PlanAttention } from './schemas/attention.ts'

/** Themes in the order given, those without a word among them. */
export function attentionOf(
  { plan, characters, commitments }: EditionPlan,
  themes: string[],
): PlanAttention {
  const share = (own: number) =>
    characters.all > 0 ? Math.round((own / characters.all) * 1e4) / 1e4 : 0
  return {
    plan: plan.id,
    region: plan.region.id,
    complete: plan.complete,
    characters: characters.all,
    commitments,
    themes: themes.map((theme) => {
      const { whole, split, main } = characters.themes[theme] ?? { whole: 0, split: 0, main: 0 }
      return {
        theme,
        characters: Math.round(split * 10) / 10,
        share: share(split),
        share_main: share(main),
        share_whole: share(whole),
      }
    }),
  }
}
