// /terms: a word in its contexts, line by line, and how often regions and themes use it.
import type { TermsAnswer } from '../../server/schemas/terms.ts'
import { loadCatalog, regionNames, themeName } from '../catalog.ts'
import { Concordance } from '../components/Concordance.tsx'
import { Frequencies } from '../components/Frequencies.tsx'
import { Pagination } from '../components/Pagination.tsx'
import { study } from '../i18n/study/index.ts'
import { regionLabel } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search } from '../query.ts'
import { useSite } from '../site.tsx'

const known = ['q', 'region', 'theme', 'sort', 'page', 'v']
const examples = ['普惠', '高质量', '探索', '双减']

interface Data {
  /** null: nothing asked yet, or nothing that could be looked for. */
  answer: TermsAnswer | null
}

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).terms
  const asked = canonical(query, known)
  const q = asked.get('q')
  const [told, catalog] = await Promise.all([
    q ? api.get<TermsAnswer>(`/terms${search(asked)}`, asking) : null,
    loadCatalog(api, query, asking),
  ])
  const wordless = told?.ok === false && told.status === 400 && !/[\p{L}\p{N}]/u.test(q ?? '')
  return {
    status: wordless ? 400 : 200,
    title: q ? words.titleOf(q) : words.title,
    description: words.description,
    data: { answer: told && !wordless ? need(told) : null },
    names: regionNames(catalog),
    version: catalog.version,
    index: !q,
  }
}

function View({ data: { answer } }: { data: Data }) {
  const { t, lang, query, href } = useSite()
  const words = study(lang).terms
  const q = query.get('q') ?? ''
  return (
    <div class="terms">
      <h1 tabIndex={-1}>{answer ? words.titleOf(q) : words.title}</h1>
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
      {q && !answer && <p class="notice">{words.wordless}</p>}
      {answer ? (
        <Found answer={answer} />
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
  const { t, lang, names, query, href } = useSite()
  const words = study(lang).terms
  const { total, forms, variants, regions, themes, lines, sort, page, per_page } = answer
  const narrowed = query.has('region') || query.has('theme')
  const quoted = forms.map(t.format.quote)
  const to = (q: string) => href(`/terms?q=${encodeURIComponent(q)}`)
  return (
    <>
      <p role="status">
        <b>{total > 0 ? words.total(total) : words.none(t.format.list(quoted))}</b>{' '}
        {total > 0 && <small>{words.forms(t.format.list(quoted))}</small>}{' '}
        {narrowed && <a href={to(answer.query)}>{t.action.clearAll}</a>}
      </p>
      {variants.length > 0 && (
        <p class="tries">
          {words.variants}
          {variants.map(({ form, commitments }) => (
            <span key={form}>
              <a lang="zh-CN" href={to(form)}>
                {form}
              </a>{' '}
              <small>{t.words.commitments(commitments)}</small>
            </span>
          ))}
        </p>
      )}
      {(total > 0 || narrowed) && (
        <div class="frequencies">
          <Frequencies
            by="region"
            title={words.byRegion}
            rows={regions}
            label={(id) => regionLabel(names, id, lang)}
          />
          <Frequencies
            by="theme"
            title={words.byTheme}
            rows={themes.filter(({ id, count }) => count > 0 || query.get('theme') === id)}
            label={(id) => themeName(names, id)[lang]}
          />
        </div>
      )}
      {total > 0 && <Concordance lines={lines} sort={sort} />}
      <Pagination page={page} pages={Math.ceil(total / per_page)} />
      <p>
        <a href={href(`/search?q=${encodeURIComponent(answer.query)}`)}>
          {t.action.phrase(answer.query)}
        </a>
      </p>
    </>
  )
}

export const page = { load, View }
