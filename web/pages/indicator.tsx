// /indicators/:id: one measure, every region's figure, deadline and words.
import type { IndicatorSummary, IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import { path } from '../api.ts'
import { loadCatalog, namesFor, themeName } from '../catalog.ts'
import { DotPlot } from '../components/DotPlot.tsx'
import { Embed } from '../components/Embed.tsx'
import { IndicatorTable } from '../components/IndicatorTable.tsx'
import { Sources } from '../components/Sources.tsx'
import { study } from '../i18n/study/index.ts'
import { type LoadContext, type Loaded, need, PageProblem } from '../page.ts'
import { canonical, search } from '../query.ts'
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
  const { t, lang, names, href } = useSite()
  const words = study(lang).indicators
  const { theme, topic, unit, higher_is_better: higher, coverage } = indicator
  const dated = new Set(indicator.values.map(({ year }) => year)).size > 1
  return (
    <div class="indicators">
      <header>
        <h1 tabIndex={-1}>{indicator[lang]}</h1>
        <p class="where">
          <a class="theme" data-theme={theme} href={href(`/indicators?theme=${theme}`)}>
            {themeName(names, theme)[lang]}
          </a>
          <span lang={/\p{Script=Han}/u.test(unit) ? 'zh-CN' : undefined}>{words.unit(unit)}</span>
          {higher !== null && <span>{higher ? words.higher : words.lower}</span>}
          <a href={href(`/compare?topic=${topic}`)}>{words.compare}</a>
        </p>
      </header>
      <p>{words.coverage(coverage.stated, coverage.not_stated, coverage.unknown)}</p>
      {indicator.values.length > 0 && (
        <section>
          <h2 class="unseen">{words.plot}</h2>
          <DotPlot indicator={indicator} />
          {dated && <p class="help">{words.apart}</p>}
        </section>
      )}
      <section>
        <h2 class="unseen">{t.words.targets}</h2>
        <IndicatorTable indicator={indicator} />
      </section>
      <Sources plans={indicator.values.map(({ plan }) => plan)} />
      <div class="actions">
        <Embed title={indicator[lang]} height={480} />
      </div>
    </div>
  )
}

export const page = { load, View }
