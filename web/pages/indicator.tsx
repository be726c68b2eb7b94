// /indicators/:id: one measure, every region's figure, deadline and words.
import type { IndicatorSummary, IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import { path } from '../api.ts'
import { loadCatalog, namesFor, themeName } from '../catalog.ts'
import { IndicatorTable } from '../components/IndicatorTable.tsx'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { type LoadContext, type Loaded, need, PageProblem } from '../page.ts'
import { canonical, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

async function load(context: LoadContext): Promise<Loaded<IndicatorSummary>> {
  const { api, query, params, lang, signal } = context
  const asking = signal ? { signal } : {}
  const edition = search(canonical(query, ['v']))
  const [answer, catalog] = await Promise.all([
    api.get<IndicatorsAnswer>(path`/indicators/${params.id ?? ''}` + edition, asking).then(need),
    loadCatalog(api, query, asking),
  ])
  const indicator = answer.indicators[0]
  if (!indicator) throw new PageProblem({ status: 404, code: 'not-found', message: '' })
  return {
    status: 200,
    title: indicator[lang],
    description: `${indicator[lang]}: ${study(lang).indicators.description}`,
    data: indicator,
    names: namesFor(catalog, {
      plans: [...indicator.values, ...indicator.silent].map(({ plan }) => plan),
    }),
    version: answer.version,
    index: true,
  }
}

function View({ data: indicator }: { data: IndicatorSummary }) {
  const { lang, names, query, href } = useSite()
  const words = study(lang).indicators
  const { theme, topic, unit, higher_is_better: higher } = indicator
  const now = query.get('sort') === 'region' ? 'region' : 'value'
  const to = (sort: string | null) =>
    href(`/indicators/${indicator.id}${search(withParameters(query, { sort }))}`)
  return (
    <div class="indicators">
      <h1 tabIndex={-1}>{indicator[lang]}</h1>
      <p class="where">
        <a class="theme" data-theme={theme} href={href(`/indicators?theme=${theme}`)}>
          {themeName(names, theme)[lang]}
        </a>
        <span>{words.unit(unit)}</span>
        {higher !== null && <span>{higher ? words.higher : words.lower}</span>}
        <a href={href(`/compare?topic=${topic}`)}>{words.compare}</a>
      </p>
      <nav class="segments" aria-label={words.sort}>
        <a href={to(null)} data-stay aria-current={now === 'value' ? 'true' : undefined}>
          {words.sortValue}
        </a>
        <a href={to('region')} data-stay aria-current={now === 'region' ? 'true' : undefined}>
          {words.sortRegion}
        </a>
      </nav>
      <IndicatorTable indicator={indicator} />
      {indicator.silent.length > 0 && (
        <section>
          <h2>{words.silent}</h2>
          <dl class="silent">
            {indicator.silent.map(({ region, plan, status }) => (
              <div key={plan} class={status}>
                <dt>
                  <a href={href(`/plans/${plan}`)}>{regionLabel(names, region, lang)}</a>
                </dt>
                <dd class="silence">
                  {status === 'unknown' ? `? ${words.unknown}` : `— ${words.notStated}`}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

export const page = { load, View }
