// /indicators: every measure that plans put a figure to, theme by theme, and when they are due.
import type { IndicatorSummary, IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import { allNames, loadCatalog } from '../catalog.ts'
import { Dot } from '../components/Dot.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { figureText } from '../figure.ts'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { axisOf, byDeadline, regionsOf } from '../measure.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'
import { dueByYear } from '../timeline.ts'

async function load({
  api,
  query,
  lang,
  signal,
}: LoadContext): Promise<Loaded<IndicatorSummary[]>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).indicators
  const [answer, catalog] = await Promise.all([
    api.get<IndicatorsAnswer>(`/indicators${search(canonical(query, ['v']))}`, asking).then(need),
    loadCatalog(api, query, asking),
  ])
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: answer.indicators
      .filter(({ values }) => values.length > 0)
      .map((indicator) => ({ ...indicator, silent: [] })),
    names: allNames(catalog),
    version: answer.version,
    index: !query.has('theme'),
  }
}

function View({ data }: { data: IndicatorSummary[] }) {
  const { lang, names, query } = useSite()
  const words = study(lang).indicators
  const theme = query.get('theme')
  const shown = data.filter((indicator) => !theme || indicator.theme === theme)
  const themes = names.themes.filter(({ id }) => shown.some((one) => one.theme === id))
  return (
    <div class="indicators">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <Themes data={data} />
      {themes.map(({ id, ...name }) => (
        <section key={id} data-theme={id}>
          <h2 class="theme" data-theme={id}>
            {name[lang]}
          </h2>
          <div class="measures">
            {shown
              .filter((one) => one.theme === id)
              .sort((a, b) => regionsOf(b) - regionsOf(a))
              .map((indicator) => (
                <Measure key={indicator.id} indicator={indicator} />
              ))}
          </div>
        </section>
      ))}
      <Timeline dues={dueByYear(shown)} />
    </div>
  )
}

function Themes({ data }: { data: IndicatorSummary[] }) {
  const { t, lang, names, query, href } = useSite()
  const words = study(lang).indicators
  const now = query.get('theme')
  const to = (theme: string | null) =>
    href(`/indicators${search(withParameters(query, { theme }))}`)
  const present = names.themes.filter(({ id }) => data.some(({ theme }) => theme === id))
  return (
    <nav class="theme-filter" aria-label={words.theme}>
      <a href={to(null)} data-stay aria-current={now ? undefined : 'true'}>
        {t.words.all}
      </a>
      {present.map((theme) => (
        <a
          key={theme.id}
          class="theme"
          data-theme={theme.id}
          data-stay
          href={to(theme.id)}
          aria-current={now === theme.id ? 'true' : undefined}
        >
          {theme[lang]}
        </a>
      ))}
    </nav>
  )
}

/** One line a figure: enough to see the spread; the quotations stand on the indicator's own page. */
function Measure({ indicator }: { indicator: IndicatorSummary }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).indicators
  const { stated, not_stated, unknown } = indicator.coverage
  const axis = axisOf(indicator)
  const lines = byDeadline(indicator.values, 'value').flatMap(({ values }) => values)
  return (
    <article data-theme={indicator.theme}>
      <h3>
        <a href={href(`/indicators/${indicator.id}`)}>{indicator[lang]}</a>
      </h3>
      <small>{words.coverage(stated, not_stated, unknown)}</small>
      <ul>
        {lines.map((value) => (
          <li key={value.commitment + value.quote}>
            <span>{regionLabel(names, value.region, lang)}</span>
            <b>{figureText(value, lang, t)}</b>
            <span class="when">{value.year ? t.format.year(value.year) : ''}</span>
            <Dot value={value} axis={axis} />
          </li>
        ))}
      </ul>
    </article>
  )
}

export const page = { load, View }
