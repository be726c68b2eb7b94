// /indicators: every measure that plans put a figure to, theme by theme, and when they are due.
import type { IndicatorsAnswer } from '../../server/schemas/indicators.ts'
import { loadCatalog, regionNames } from '../catalog.ts'
import { Dot } from '../components/Dot.tsx'
import { FigureText } from '../components/FigureText.tsx'
import { RegionChoice } from '../components/RegionChoice.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { figureText } from '../figure.ts'
import { study } from '../i18n/study/index.ts'
import { type Card, type Overview, overviewOf } from '../indicators.ts'
import { regionLabel } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<Overview>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).indicators
  const asked = search(canonical(query, ['regions', 'v']))
  const [answer, catalog] = await Promise.all([
    api.get<IndicatorsAnswer>(`/indicators${asked}`, asking).then(need),
    loadCatalog(api, query, asking),
  ])
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: overviewOf(answer.indicators, query.get('theme')),
    names: regionNames(catalog),
    version: answer.version,
    index: !query.has('theme') && !query.has('regions'),
  }
}

function View({ data: { themes, cards, dues, left } }: { data: Overview }) {
  const { lang, names } = useSite()
  const words = study(lang).indicators
  const shown = names.themes.filter(({ id }) => cards.some((one) => one.theme === id))
  return (
    <div class="indicators">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <RegionChoice />
      <Themes present={themes} />
      {shown.map(({ id, ...name }) => (
        <section key={id} data-theme={id}>
          <h2 class="theme" data-theme={id}>
            {name[lang]}
          </h2>
          <div class="measures">
            {cards
              .filter((one) => one.theme === id)
              .map((card) => (
                <Measure key={card.id} card={card} />
              ))}
          </div>
        </section>
      ))}
      <Timeline dues={dues} left={left} />
    </div>
  )
}

function Themes({ present: ids }: { present: string[] }) {
  const { t, lang, names, query, href } = useSite()
  const words = study(lang).indicators
  const now = query.get('theme')
  const to = (theme: string | null) =>
    href(`/indicators${search(withParameters(query, { theme }))}`)
  const present = names.themes.filter(({ id }) => ids.includes(id))
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
function Measure({ card }: { card: Card }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).indicators
  const { stated, not_stated, unknown } = card.coverage
  return (
    <article data-theme={card.theme}>
      <h3>
        <a href={href(`/indicators/${card.id}`)}>{card[lang]}</a>
      </h3>
      <small>{words.coverage(stated, not_stated, unknown)}</small>
      <ul>
        {card.values.map((value, i) => (
          <li key={`${value.commitment} ${i}`}>
            <span>{regionLabel(names, value.region, lang)}</span>
            <b>
              <FigureText text={figureText(value, lang, t)} />
            </b>
            <span class="when">{value.year ? t.format.year(value.year) : ''}</span>
            {value.kind === 'change' ? (
              <small>{words.change}</small>
            ) : (
              <Dot value={value} axis={card.axis} />
            )}
          </li>
        ))}
      </ul>
      {card.more > 0 && (
        <a class="more" href={href(`/indicators/${card.id}`)}>
          {words.moreFigures(card.more)}
        </a>
      )}
    </article>
  )
}

export const page = { load, View }
