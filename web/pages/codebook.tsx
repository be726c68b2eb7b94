// /codebook: the published coding rules, one theme at a time.
import type { Theme, Topic } from '../../data/schema.ts'
import type { CodebookAnswer } from '../../server/schemas/codebook.ts'
import { loadCatalog, namesFor } from '../catalog.ts'
import { rules } from '../i18n/rules/index.ts'
import { type LoadContext, type Loaded, need, PageProblem } from '../page.ts'
import { canonical, search } from '../query.ts'
import { useSite } from '../site.tsx'

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<Theme>> {
  const asking = signal ? { signal } : {}
  const words = rules(lang).codebook
  const [codebook, catalog] = await Promise.all([
    api.get<CodebookAnswer>(`/codebook${search(canonical(query, ['v']))}`, asking).then(need),
    loadCatalog(api, query, asking),
  ])
  const asked = query.get('theme')
  const theme = codebook.themes.find(({ id }) => !asked || id === asked)
  if (!theme) throw new PageProblem({ status: 404, code: 'not-found', message: '' })
  return {
    status: 200,
    title: asked ? `${words.title}: ${theme[lang]}` : words.title,
    description: asked ? theme.definition[lang] : words.description,
    data: theme,
    names: namesFor(catalog),
    version: codebook.version,
    index: true,
  }
}

function View({ data: theme }: { data: Theme }) {
  const { lang, names, href } = useSite()
  const words = rules(lang).codebook
  return (
    <div class="codebook">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <nav class="theme-filter" aria-label={words.title}>
        {names.themes.map((one) => (
          <a
            key={one.id}
            class="theme"
            data-theme={one.id}
            href={href(`/codebook?theme=${one.id}`)}
            aria-current={one.id === theme.id ? 'true' : undefined}
          >
            {one[lang]}
          </a>
        ))}
      </nav>
      <article data-theme={theme.id}>
        <h2>{theme[lang]}</h2>
        <p class="lead">{theme.definition[lang]}</p>
        <div class="rules">
          <Rules title={words.belongs} rules={theme.belongs} theme={theme.id} />
          <Rules title={words.not} rules={theme.does_not} theme={theme.id} />
        </div>
        <h2>{words.topics}</h2>
        <dl class="topics">
          {theme.topics.map((topic) => (
            <TopicEntry key={topic.id} topic={topic} />
          ))}
        </dl>
      </article>
      <p>
        <a href="/api/v1/codebook">{words.data}</a>
      </p>
    </div>
  )
}

function Rules({ title, rules, theme }: { title: string; rules: Theme['belongs']; theme: string }) {
  const { lang } = useSite()
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {rules.map((rule) => (
          <li key={rule.zh}>
            {rule[lang]}
            <blockquote class="quote" lang="zh-CN" data-theme={theme}>
              {rule.example}
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TopicEntry({ topic }: { topic: Topic }) {
  const { t, lang, href } = useSite()
  const words = rules(lang).codebook
  return (
    <div id={topic.id}>
      <dt>
        <a href={href(`/compare?topic=${topic.id}`)}>{topic[lang]}</a>
      </dt>
      <dd>
        {topic.definition && <p>{topic.definition[lang]}</p>}
        <p>
          <small>
            {words.terms}
            {t.format.colon}
          </small>
          <span lang="zh-CN">{topic.terms.map(({ zh }) => zh).join('、')}</span>
        </p>
        {topic.indicators && topic.indicators.length > 0 && (
          <p>
            <small>
              {words.indicators}
              {t.format.colon}
            </small>
            {topic.indicators.map((indicator, i) => (
              <span key={indicator.id}>
                {i > 0 && ' · '}
                <a href={href(`/indicators/${indicator.id}`)}>{indicator[lang]}</a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  )
}

export const page = { load, View }
