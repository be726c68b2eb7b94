// /echoes: wording that two plans share nearly to the letter, both in context. Likeness, no proof.
import type { EchoesAnswer, EchoSide } from '../../server/schemas/echoes.ts'
import { loadCatalog, regionNames } from '../catalog.ts'
import { Parts } from '../components/Marked.tsx'
import { Pagination } from '../components/Pagination.tsx'
import { Provenance } from '../components/Provenance.tsx'
import { Quote } from '../components/Quote.tsx'
import { RegionBoxes } from '../components/RegionBoxes.tsx'
import { type Echo, markedRun } from '../echoes.ts'
import { study } from '../i18n/study/index.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search, values } from '../query.ts'
import { useSite } from '../site.tsx'

const known = ['regions', 'theme', 'page', 'v']

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<EchoesAnswer>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).echoes
  const asked = canonical(query, known)
  const [catalog, answer] = await Promise.all([
    loadCatalog(api, query, asking),
    api.get<EchoesAnswer>(`/echoes${search(asked)}`, asking).then(need),
  ])
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: answer,
    names: regionNames(
      catalog,
      answer.echoes.flatMap(({ sides }) => sides.map(({ commitment }) => commitment.plan)),
    ),
    version: answer.version,
    index: asked.size === 0,
  }
}

function View({ data }: { data: EchoesAnswer }) {
  const { lang } = useSite()
  const words = study(lang).echoes
  const { caution, left_out, total, cut, page, per_page, echoes } = data
  return (
    <div class="echoes">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">
        {words.intro} {words.leftOut(left_out.most_regions)}
      </p>
      <Choice />
      <p class="notice">{caution[lang]}</p>
      <p role="status">
        <b>{total > 0 ? words.total(total) : words.none}</b> {cut && <small>{words.cut}</small>}
      </p>
      <ol class="results" start={(page - 1) * per_page + 1}>
        {echoes.map((echo) => (
          <li key={echo.sides.map(({ commitment, start }) => commitment.id + start).join()}>
            <EchoOf echo={echo} />
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={Math.ceil(total / per_page)} />
    </div>
  )
}

function Choice() {
  const { t, lang, query, names } = useSite()
  const words = study(lang).echoes
  const theme = query.get('theme') ?? ''
  return (
    <form class="choice" action="/echoes" data-stay key={query.toString()}>
      {['lang', 'v'].map((name) => {
        const value = query.get(name)
        return value && <input key={name} type="hidden" name={name} value={value} />
      })}
      <RegionBoxes legend={words.regions} chosen={values(query, 'regions')} />
      <p>
        <label>
          {t.words.theme}{' '}
          <select name="theme" defaultValue={theme}>
            <option value="">{t.words.all}</option>
            {names.themes.map((one) => (
              <option key={one.id} value={one.id} selected={one.id === theme}>
                {one[lang]}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="submit">{t.action.apply}</button>
      </p>
    </form>
  )
}

function EchoOf({ echo: { length, sides } }: { echo: Echo }) {
  const { lang, href } = useSite()
  const words = study(lang).echoes
  const ids = sides.map(({ commitment }) => commitment.id).join(',')
  return (
    <article class="echo">
      <p class="help">
        {words.length(length)} <a href={href(`/compare?ids=${ids}`)}>{words.compare}</a>
      </p>
      <div class="two">
        {sides.map((side) => (
          <Side key={side.commitment.id} side={side} />
        ))}
      </div>
    </article>
  )
}

function Side({ side }: { side: EchoSide }) {
  const { href } = useSite()
  const { commitment } = side
  return (
    <div class="card">
      <Provenance commitment={commitment} />
      <a class="through" href={href(`/c/${commitment.id}`)}>
        <Quote theme={commitment.themes[0]}>
          <Parts parts={markedRun(side)} />
        </Quote>
      </a>
    </div>
  )
}

export const page = { load, View }
