// /echoes: wording that two plans share nearly to the letter, both in context. Likeness, no proof.
import type { EchoesAnswer, EchoSide } from '../../server/schemas/echoes.ts'
import { allNames, type Catalog, loadCatalog } from '../catalog.ts'
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

interface Data {
  /** null: too many regions to set all side by side, and none chosen yet. */
  answer: Omit<EchoesAnswer, 'echoes'> | null
  /** Those of the page that is shown. */
  echoes: Echo[]
  total: number
  page: number
}

const known = ['regions', 'theme', 'v']
const perPage = 20
/** As many as the API sets side by side. */
const mostRegions = 8

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).echoes
  const catalog = await loadCatalog(api, query, asking)
  const asked = canonical(query, known)
  const answer = mayAsk(catalog, asked)
    ? need(await api.get<EchoesAnswer>(`/echoes${search(asked)}`, asking))
    : null
  const { echoes = [], ...rest } = answer ?? {}
  const page = Math.max(1, Math.trunc(Number(query.get('page')) || 1))
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: {
      answer: answer && (rest as Omit<EchoesAnswer, 'echoes'>),
      echoes: echoes.slice((page - 1) * perPage, page * perPage),
      total: echoes.length,
      page,
    },
    names: allNames(catalog),
    version: catalog.version,
    index: asked.size === 0,
  }
}

const mayAsk = ({ regions }: Catalog, asked: URLSearchParams) =>
  asked.has('regions') || regions.length <= mostRegions

function View({ data: { answer, echoes, total, page } }: { data: Data }) {
  const { lang } = useSite()
  const words = study(lang).echoes
  return (
    <div class="echoes">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <Choice />
      {!answer && <p class="notice">{words.choose}</p>}
      {answer && (
        <>
          <p class="notice">{answer.caution[lang]}</p>
          <p role="status">
            <b>{total > 0 ? words.total(total) : words.none}</b>
          </p>
          <ol class="results" start={(page - 1) * perPage + 1}>
            {echoes.map((echo) => (
              <li key={echo.sides.map(({ commitment, start }) => commitment.id + start).join()}>
                <EchoOf echo={echo} />
              </li>
            ))}
          </ol>
          <Pagination page={page} pages={Math.ceil(total / perPage)} />
        </>
      )}
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
