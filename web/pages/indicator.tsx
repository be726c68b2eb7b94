// /indicators/:id: one measure, every region's figure, deadline and words.
import type { IndicatorSummary, IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import { path } from '../api.ts'
import { type Catalog, loadCatalog, type Names, regionNames, themeName } from '../catalog.ts'
import { DotPlot } from '../components/DotPlot.tsx'
import { Embed } from '../components/Embed.tsx'
import { IndicatorTable } from '../components/IndicatorTable.tsx'
import { RegionChoice } from '../components/RegionChoice.tsx'
import { Sources } from '../components/Sources.tsx'
import type { Lang } from '../i18n/index.ts'
import { study } from '../i18n/study/index.ts'
import { figureIn, isSort, sorted } from '../indicator.ts'
import { chineseIn, regionLabel } from '../labels.ts'
import { type LoadContext, type Loaded, need, PageProblem } from '../page.ts'
import { canonical, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

/** More rows than this come where they are asked for. */
const mostRows = 40
const mostSilent = 20
/** Figures that a link preview has room for. */
const mostDescribed = 4

interface Data {
  /** With the figures and silent plans that are shown. */
  indicator: IndicatorSummary
  /** Of how many figures, and of how many silent plans the rest is left out. */
  figures: number
  left: { silent: number; unknown: number }
}

async function load(context: LoadContext): Promise<Loaded<Data>> {
  const { api, query, params, lang, signal } = context
  const asking = signal ? { signal } : {}
  const asked = search(canonical(query, ['regions', 'v']))
  const [answer, catalog] = await Promise.all([
    api.get<IndicatorsAnswer>(path`/indicators/${params.id ?? ''}` + asked, asking).then(need),
    loadCatalog(api, query, asking),
  ])
  const whole = answer.indicators[0]
  if (!whole) throw new PageProblem({ status: 404, code: 'not-found', message: '' })
  const indicator = shownOf(whole, regionNames(catalog), query, lang)
  const left = whole.silent.slice(indicator.silent.length)
  const unknown = left.filter(({ status }) => status === 'unknown').length
  return {
    status: 200,
    title: indicator[lang],
    description: describe(whole, context, catalog),
    data: {
      indicator,
      figures: whole.values.length,
      left: { silent: left.length - unknown, unknown },
    },
    names: regionNames(
      catalog,
      [...indicator.values, ...indicator.silent].map(({ plan }) => plan),
    ),
    version: answer.version,
    index: !query.has('regions') && !query.has('all'),
  }
}

/** For link previews: how many plans state it, and the first figures. */
function describe(indicator: IndicatorSummary, { lang, t }: LoadContext, catalog: Catalog): string {
  const words = study(lang).indicators
  const names = regionNames(catalog)
  const { stated, not_stated, unknown } = indicator.coverage
  const figures = indicator.values
    .slice(0, mostDescribed)
    .map((one) => `${regionLabel(names, one.region, lang)} ${figureIn(indicator, one, lang, t)}`)
  const told = [words.coverage(stated, not_stated, unknown), ...figures]
  return `${indicator[lang]}${t.format.colon}${told.join(lang === 'zh' ? '；' : '; ')}`
}

/** In the order asked for, as many as a page holds or, where asked for, all. */
function shownOf(
  { values, silent, ...rest }: IndicatorSummary,
  names: Names,
  query: URLSearchParams,
  lang: Lang,
): IndicatorSummary {
  const wanted = query.get('sort')
  const sort = isSort(wanted) ? wanted : 'deadline'
  const inOrder = sorted(values, sort, (id) => regionLabel(names, id, lang), lang)
  const [rows, silents] = query.has('all') ? [Infinity, Infinity] : [mostRows, mostSilent]
  return { ...rest, values: inOrder.slice(0, rows), silent: silent.slice(0, silents) }
}

function View({ data: { indicator, figures, left } }: { data: Data }) {
  const { t, lang, names, path: here, query, href } = useSite()
  const words = study(lang).indicators
  const { theme, topic, unit, higher_is_better: higher, coverage } = indicator
  const plotted = indicator.values.slice(0, mostRows)
  const all = href(here + search(withParameters(query, { all: 'figures' })))
  const dated = new Set(plotted.map(({ year }) => year)).size > 1
  return (
    <div class="indicators">
      <header>
        <h1 tabIndex={-1}>{indicator[lang]}</h1>
        <p class="where">
          <a class="theme" data-theme={theme} href={href(`/indicators?theme=${theme}`)}>
            {themeName(names, theme)[lang]}
          </a>
          <span lang={chineseIn(unit, lang)}>{words.unit(unit)}</span>
          {higher !== null && <span>{higher ? words.higher : words.lower}</span>}
          <a href={href(`/compare?topic=${topic}`)}>{words.compare}</a>
        </p>
      </header>
      <p>{words.coverage(coverage.stated, coverage.not_stated, coverage.unknown)}</p>
      <RegionChoice />
      {indicator.values.length > 0 && (
        <section>
          <h2 class="unseen">{words.plot}</h2>
          <DotPlot indicator={{ ...indicator, values: plotted }} />
          {figures > plotted.length && <p class="help">{words.firstPlotted(plotted.length)}</p>}
          {dated && <p class="help">{words.apart}</p>}
        </section>
      )}
      <section>
        <h2 class="unseen">{t.words.targets}</h2>
        <IndicatorTable indicator={indicator} />
        {left.silent + left.unknown > 0 && (
          <p class="help">{words.moreSilent(left.silent, left.unknown)}</p>
        )}
        {figures > indicator.values.length && (
          <p>
            <a class="more" href={all} data-stay rel="nofollow">
              {words.allFigures(figures)}
            </a>
          </p>
        )}
      </section>
      <Sources plans={indicator.values.map(({ plan }) => plan)} />
      <div class="actions">
        <Embed title={indicator[lang]} height={480} />
      </div>
    </div>
  )
}

export const page = { load, View }
