// A quotation as people paste it into an article: the words, whose they are, and the link.
import type { Commitment } from '../data/schema.ts'
import { planYears, regionLabel } from './labels.ts'
import type { Site } from './site.tsx'

export function quotation(
  site: Pick<Site, 't' | 'lang' | 'names' | 'origin'>,
  commitment: Pick<Commitment, 'id' | 'text' | 'plan' | 'region'>,
): string {
  const { t, lang, names, origin } = site
  const region = regionLabel(names, commitment.region, lang)
  const plan = names.plans[commitment.plan]
  const link = `${origin}/c/${commitment.id}`
  if (!plan) return `“${commitment.text}” ${region} ${link}`
  const years = planYears(t, plan)
  return lang === 'zh'
    ? `“${commitment.text}”——${region}《${plan.title}》（${years}），${link}`
    : `“${commitment.text}” (${region}, ${plan.title_en ?? plan.title}, ${years}) ${link}`
}
