// What share of each plan's words each theme takes: a heat map that is a table.
import type { PlanAttention } from '../../server/schemas/attention.ts'
import { type Counting, shade, shareOf } from '../attention.ts'
import { study } from '../i18n/study/index.ts'
import { planYears, regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'
import { Hidden } from './Hidden.tsx'

export function Attention({ plans, counting }: { plans: PlanAttention[]; counting: Counting }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).attention
  return (
    <section class="wide" aria-label={words.title} tabIndex={plans.length > 2 ? 0 : undefined}>
      <table class="attention">
        <caption class="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.words.theme}</th>
            {plans.map(({ plan, region }) => (
              <th key={plan} scope="col">
                <a href={href(`/plans/${plan}`)}>{regionLabel(names, region, lang)}</a>
                <small>{names.plans[plan] && planYears(t, names.plans[plan])}</small>
                <Hidden region={region} plan={plan} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.themes.map((theme) => (
            <tr key={theme.id}>
              <th scope="row" class="theme" data-theme={theme.id}>
                {theme[lang]}
              </th>
              {plans.map((plan) => {
                const share = shareOf(plan, theme.id, counting)
                return (
                  <td key={plan.plan} class={`number shade-${shade(share)}`}>
                    <span>{t.format.percent(share)}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.characters}</th>
            {plans.map(({ plan, characters }) => (
              <td key={plan} class="number">
                {t.format.number(characters)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.commitments}</th>
            {plans.map(({ plan, commitments }) => (
              <td key={plan} class="number">
                {t.format.number(commitments)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
