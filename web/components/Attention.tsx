// What share of each plan's words each theme takes: a heat map that is a table.
import type { PlanAttention } from '../../server/schemas/attention.ts'
import { study } from '../i18n/study/index.ts'
import { planYears, regionLabel } from '../labels.ts'
import { useSite } from '../site.tsx'
import { Hidden } from './Provenance.tsx'

/** Shares up to these fall into the shades 0, 1, 2, 3, 4; more into 5. */
const shades = [0, 0.05, 0.1, 0.15, 0.2]

const shade = (share: number) => {
  const step = shades.findIndex((most) => share <= most)
  return step < 0 ? shades.length : step
}

export function Attention({ plans }: { plans: PlanAttention[] }) {
  const { t, lang, names } = useSite()
  const words = study(lang).attention
  const share = (plan: PlanAttention, id: string) =>
    plan.themes.find(({ theme }) => theme === id)?.share ?? 0
  return (
    <section class="attention">
      <h2>{words.title}</h2>
      <p class="lead">{words.intro}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.words.theme}</th>
              {plans.map(({ plan, region }) => (
                <th key={plan} scope="col">
                  {regionLabel(names, region, lang)}
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
                {plans.map((plan) => (
                  <td key={plan.plan} class={`number shade-${shade(share(plan, theme.id))}`}>
                    {t.format.percent(share(plan, theme.id))}
                  </td>
                ))}
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
          </tfoot>
        </table>
      </div>
      <p class="help">{words.note}</p>
    </section>
  )
}
