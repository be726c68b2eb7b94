// One measure, the regions' figures and words side by side: something real on the first screen.
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import { bestMeasure } from '../comparison.ts'
import { planYears } from '../labels.ts'
import { useSite } from '../site.tsx'
import { FigureOf } from './FigureOf.tsx'
import { Quote } from './Quote.tsx'

export function LiveComparison({ answer }: { answer: CompareAnswer }) {
  const { t, lang, href } = useSite()
  const measure = bestMeasure(answer)
  if (!measure) return null
  const { row, figures, name } = measure
  const regions = figures.map(({ side }) => side.id).join(',')
  const shown = new Set(figures.map(({ side }) => side.plan.id))
  const others = answer.regions.filter(({ plan }) => !shown.has(plan.id))
  const named = (complete: boolean) =>
    t.format.list(others.filter(({ plan }) => plan.complete === complete).map((side) => side[lang]))
  const said = t.home.liveSaid(figures.length, answer.regions.length, named(true), named(false))
  return (
    <section class="live" data-theme={row.topic.theme}>
      <h2>
        {t.home.live}
        {t.format.colon}
        {name[lang]}
      </h2>
      <p class="help">{said}</p>
      <ul>
        {figures.map(({ side, target }) => (
          <li key={side.id}>
            <h3>
              {side[lang]} <span class="years">{planYears(t, side.plan)}</span>
            </h3>
            <FigureOf target={target} label={false} />
            <Quote theme={row.topic.theme}>{target.quote}</Quote>
            <p class="actions">
              <a href={href(`/plans/${side.plan.id}#${target.commitment}`)}>{t.words.source}</a>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a class="secondary" href={href(`/compare?theme=${row.topic.theme}&regions=${regions}`)}>
          {t.home.liveMore}
        </a>
      </p>
    </section>
  )
}
