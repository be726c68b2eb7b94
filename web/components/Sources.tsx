// On paper: the plans that a page quotes, by their titles.
import { planYears, regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'

export function Sources({ plans }: { plans: string[] }) {
  const { t, lang, names } = useSite()
  const known = [...new Set(plans)].flatMap((id) => names.plans[id] ?? [])
  if (known.length === 0) return null
  return (
    <div class="on-paper">
      <p>{t.site.sources}</p>
      <ul>
        {known.map((plan) => (
          <li key={plan.id}>
            {regionLabel(names, plan.region, lang)}
            {t.format.colon}
            <span lang="zh-CN">{plan.title}</span> {planYears(t, plan)}
          </li>
        ))}
      </ul>
    </div>
  )
}
