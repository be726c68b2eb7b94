// /terms: a word in its contexts, line by line, and how often regions and themes use it.
import type { Frequency, TermsAnswer } from '../../server/schemas/terms.ts'
import { allNames, loadCatalog, namesFor, themeName } from '../catalog.ts'
import { Pagination } from '../components/Pagination.tsx'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search } from '../query.ts'
import { useSite } from '../site.tsx'

const known = ['q', 'region', 'theme', 'page', 'v']
const examples = ['普惠', '高质量', '探索', '双减']

async function load({
  api,
  query,
  lang,
  signal,
}: LoadContext): Promise<Loaded<TermsAnswer | null>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).terms
  const asked = canonical(query, known)
  const q = asked.get('q')
  const [answer, catalog] = await Promise.all([
    q ? api.get<TermsAnswer>(`/terms${search(asked)}`, asking).then(need) : null,
    loadCatalog(api, query, asking),
  ])
  return {
    status: 200,
    title: q ? words.titleOf(q) : words.title,
    description: words.description,
    data: answer,
    names: answer
      ? namesFor(catalog, {
          plans: answer.lines.map(({ plan }) => plan),
          regions: answer.regions.map(({ id }) => id),
        })
      : allNames(catalog),
    version: catalog.version,
    index: !q,
  }
}

function View({ data }: { data: TermsAnswer | null }) {
  const { t, lang, query, href } = useSite()
  const words = study(lang).terms
  const q = query.get('q') ?? ''
  return (
    <div class="terms">
      <h1 tabIndex={-1}>{data ? words.titleOf(q) : words.title}</h1>
      <p class="lead">{words.intro}</p>
      <search>
        <form class="searchbox" action={href('/terms')}>
          <label for="q">{words.label}</label>
          <div class="field">
            <input
              id="q"
              key={q}
              type="search"
              name="q"
              defaultValue={q}
              maxLength={200}
              required
            />
            <button type="submit" class="primary">
              {t.action.search}
            </button>
          </div>
          {query.get('lang') && <input type="hidden" name="lang" value={lang} />}
        </form>
      </search>
      {data ? (
        <Found answer={data} />
      ) : (
        <p class="tries">
          {words.examples}
          {examples.map((term) => (
            <a key={term} lang="zh-CN" href={href(`/terms?q=${encodeURIComponent(term)}`)}>
              {term}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}

function Found({ answer }: { answer: TermsAnswer }) {
  const { t, lang, names, href } = useSite()
  const words = study(lang).terms
  const { total, forms, regions, themes, lines, page, per_page } = answer
  if (total === 0) return <p class="notice">{words.none(answer.query)}</p>
  return (
    <>
      <p role="status">
        <b>{words.total(total)}</b> <small>{words.forms(forms.join('、'))}</small>
      </p>
      <div class="frequencies">
        <Frequencies
          title={words.byRegion}
          rows={regions}
          label={(id) => regionLabel(names, id, lang)}
        />
        <Frequencies
          title={words.byTheme}
          rows={themes.filter(({ count }) => count > 0)}
          label={(id) => themeName(names, id)[lang]}
        />
      </div>
      <h2>{words.lines}</h2>
      <ol class="concordance">
        {lines.map((line, i) => (
          <li key={`${line.commitment} ${i}`}>
            <a href={href(`/c/${line.commitment}`)}>{regionLabel(names, line.region, lang)}</a>
            <span class="left" lang="zh-CN">
              <bdi>{line.left}</bdi>
            </span>
            <mark lang="zh-CN">{line.term}</mark>
            <span class="right" lang="zh-CN">
              {line.right}
            </span>
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={Math.ceil(total / per_page)} />
      <p>
        <a href={href(`/search?q=${encodeURIComponent(answer.query)}`)}>
          {t.search.phrase(answer.query)}
        </a>
      </p>
    </>
  )
}

interface FrequenciesProps {
  title: string
  rows: Frequency[]
  label(id: string): string
}

function Frequencies({ title, rows, label }: FrequenciesProps) {
  const { t, lang } = useSite()
  const words = study(lang).terms
  const most = Math.max(...rows.map(({ per_10000 }) => per_10000), 1)
  return (
    <table class="list tight">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            {words.count}
          </th>
          <th scope="col" class="number">
            {words.per}
          </th>
          <th scope="col" class="plot">
            <span class="unseen">{words.per}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, count, per_10000 }) => (
          <tr key={id}>
            <th scope="row">{label(id)}</th>
            <td class="number">{t.format.number(count)}</td>
            <td class="number">{t.format.number(per_10000)}</td>
            <td class="plot">
              <svg class="bar" width="100%" height="10" aria-hidden="true">
                <rect width={`${((per_10000 / most) * 100).toFixed(1)}%`} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const page = { load, View }
