// Under a view in another site's frame: whose words these are, which edition, the way to the whole page.
import { planYears, regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'

/** More would be a list to scroll, not a line. */
const mostNamed = 8

interface Props {
  version: string
  /** Ids of the plans quoted. */
  plans: string[]
}

export function SourceLine({ version, plans: ids }: Props) {
  const { t, lang, names, url } = useSite()
  const plans = ids.flatMap((id) => names.plans[id] ?? [])
  const sources =
    plans.length > mostNamed
      ? t.words.plansCount(plans.length)
      : t.format.list(
          plans.map((plan) => `${regionLabel(names, plan.region, lang)} ${planYears(t, plan)}`),
        )
  return (
    <footer class="source-line">
      <p>
        {plans.length > 0 && t.embed.source(sources)} {t.embed.inferred}{' '}
        <span class="edition-of">{t.site.edition(version)}</span>
      </p>
      <p>
        <a href={url}>{t.embed.open}</a>
      </p>
    </footer>
  )
}
