// /plans/:id: the reader. Outline, commitments one by one, the verbatim source beside them.
import type { PlanAnswer } from '../../server/schemas/plans.ts'
import { path } from '../api.ts'
import { loadCatalog, type Names, namesFor } from '../catalog.ts'
import { Find } from '../components/Find.tsx'
import { Hidden } from '../components/Hidden.tsx'
import { Outline } from '../components/Outline.tsx'
import { PlanFacts } from '../components/PlanFacts.tsx'
import { ReaderItem } from '../components/ReaderItem.tsx'
import { SourcePane } from '../components/SourcePane.tsx'
import { ThemeFilter } from '../components/ThemeFilter.tsx'
import { planYears } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { type Reading, reading, withoutWords } from '../reader.ts'
import { useSite } from '../site.tsx'

async function load({
  api,
  query,
  params,
  t,
  lang,
  signal,
}: LoadContext): Promise<Loaded<Reading>> {
  const asking = signal ? { signal } : {}
  const id = params.id ?? ''
  const edition = query.get('v')
  const at = edition ? path`v=${edition}` : ''
  const [answer, source, catalog] = await Promise.all([
    api.get<PlanAnswer>(path`/plans/${id}` + (at && `?${at}`), asking).then(need),
    api.get<string>(`${path`/plans/${id}/source?as=text`}${at && `&${at}`}`, asking).then(need),
    loadCatalog(api, query, asking),
  ])
  const { plan, region, version } = answer
  const years = planYears(t, plan)
  return {
    status: 200,
    title: `${region[lang]} ${years} ${lang === 'zh' ? plan.title : (plan.title_en ?? plan.title)}`,
    description: t.plan.description(region[lang], years, answer.commitments.length),
    data: reading(answer, source, { theme: query.get('theme'), find: query.get('find') ?? '' }),
    names: namesFor(catalog, { plans: [plan.id] }),
    version,
    index: !query.has('theme') && !query.has('find'),
  }
}

function View({ data }: { data: Reading }) {
  const { t, lang, href, names } = useSite()
  const { plan, region, outline, total, themes, find, hits, items, source } = data
  return (
    <div class="reader">
      <header>
        <h1 tabIndex={-1} lang="zh-CN" class="plan-title">
          {plan.title}
        </h1>
        {lang === 'en' && plan.title_en && <p class="title-en">{plan.title_en}</p>}
        <p class="where">
          <a href={href(`/regions/${region.id}`)}>{region[lang]}</a> {planYears(t, plan)} ·{' '}
          {t.level[region.level]} · {t.words.commitments(total)}
          <Hidden region={region.id} plan={plan.id} />{' '}
          <a href={href(`/compare?theme=${mainTheme(themes, names)}`)}>{t.plan.compare}</a>
        </p>
        {plan.gap && (
          <p class="notice">
            {t.plan.gap}
            {t.format.colon}
            <span lang="zh-CN">{plan.gap}</span>
          </p>
        )}
        <PlanFacts plan={plan} />
      </header>
      <Outline entries={outline} />
      <section class="reader-text" aria-labelledby="commitments">
        <h2 id="commitments">{t.plan.text}</h2>
        <div class="tools">
          <ThemeFilter counts={themes} />
          <Find find={find} hits={hits} />
        </div>
        <p class="help" role="status">
          {items.length === 0 ? t.plan.empty : t.plan.shown(items.length, total)}
        </p>
        {items.map((item) => (
          <ReaderItem key={item.id} item={item} plan={plan} find={find} />
        ))}
      </section>
      <div class="source">
        <h2>{t.plan.source}</h2>
        <p class="help">{t.plan.sourceHelp}</p>
        <SourcePane source={source} />
      </div>
    </div>
  )
}

/** The core theme that most of its commitments stand under. */
function mainTheme(counts: Reading['themes'], names: Names): string {
  const core = names.themes.filter((theme) => theme.core).map(({ id }) => id)
  return core.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))[0] ?? ''
}

export const page = { load, View, lean: withoutWords }
