// /plans/:id: the reader. Outline, commitments one by one, the verbatim source beside them.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Commitment } from '../../data/schema.ts'
import type { PlanAnswer } from '../../server/schemas/plans.ts'
import { path } from '../api.ts'
import { loadCatalog, type Names, namesFor } from '../catalog.ts'
import { Find } from '../components/Find.tsx'
import { Outline } from '../components/Outline.tsx'
import { PlanFacts } from '../components/PlanFacts.tsx'
import { Hidden } from '../components/Provenance.tsx'
import { ReaderItem } from '../components/ReaderItem.tsx'
import { SourcePane } from '../components/SourcePane.tsx'
import { ThemeFilter } from '../components/ThemeFilter.tsx'
import { planYears } from '../labels.ts'
import { found } from '../marks.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { selected, wasHealed } from '../reading.ts'
import { useSite } from '../site.tsx'

interface Data {
  answer: PlanAnswer
  source: string
}

async function load({ api, query, params, t, lang, signal }: LoadContext): Promise<Loaded<Data>> {
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
    data: { answer, source },
    names: namesFor(catalog, { plans: [plan.id] }),
    version,
    index: !query.has('theme') && !query.has('find'),
  }
}

function View({ data: { answer, source } }: { data: Data }) {
  const { t, lang, query, href, names } = useSite()
  const { plan, region, commitments, outline } = answer
  const theme = query.get('theme')
  const find = query.get('find') ?? ''
  const shown = selected(commitments, theme, find)
  const lit = useLit()
  const hits = shown.reduce(
    (sum, { text }) => sum + found(text, find).filter(({ marked }) => marked).length,
    0,
  )
  return (
    <div class="reader">
      <header>
        <h1 tabIndex={-1} lang="zh-CN" class="plan-title">
          {plan.title}
        </h1>
        {lang === 'en' && plan.title_en && <p class="title-en">{plan.title_en}</p>}
        <p class="where">
          <b>{region[lang]}</b> {planYears(t, plan)} · {t.level[region.level]} ·{' '}
          {t.words.commitments(commitments.length)}
          <Hidden region={region.id} plan={plan.id} />{' '}
          <a href={href(`/compare?theme=${mainTheme(commitments, names)}`)}>{t.plan.compare}</a>
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
          <ThemeFilter commitments={commitments} />
          <Find find={find} hits={hits} />
        </div>
        <p class="help" role="status">
          {shown.length === 0 ? t.plan.empty : t.plan.shown(shown.length, commitments.length)}
        </p>
        <Items commitments={shown} source={source} find={find} lit={lit} />
      </section>
      <div class="source">
        <h2>{t.plan.source}</h2>
        <p class="help">{t.plan.sourceHelp}</p>
        <SourcePane text={source} commitments={commitments} lit={lit} />
      </div>
    </div>
  )
}

interface ItemsProps {
  commitments: Commitment[]
  source: string
  find: string
  lit: string | null
}

function Items({ commitments, source, find, lit }: ItemsProps) {
  const healedIds = useMemo(
    () =>
      new Set(
        commitments
          .filter(({ text, source: at }) => wasHealed(source.slice(at.start, at.end), text))
          .map(({ id }) => id),
      ),
    [commitments, source],
  )
  return (
    <>
      {commitments.map((commitment, i) => (
        <ReaderItem
          key={commitment.id}
          commitment={commitment}
          headings={newHeadings(commitments[i - 1]?.section ?? [], commitment.section)}
          find={find}
          lit={lit === commitment.id}
          healed={healedIds.has(commitment.id)}
        />
      ))}
    </>
  )
}

/** The headings of `now` from the first that differs from the one before. */
function newHeadings(before: string[], now: string[]): { title: string; depth: number }[] {
  const same = now.findIndex((title, i) => title !== before[i])
  if (same < 0) return []
  return now.slice(same).map((title, i) => ({ title, depth: same + i + 1 }))
}

function mainTheme(commitments: Commitment[], names: Names): string {
  const counts = new Map<string, number>()
  for (const { themes } of commitments)
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  const core = names.themes.filter((theme) => theme.core).map(({ id }) => id)
  return core.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ''
}

/** The commitment that the fragment names, directly or by its place in the source. */
function useLit(): string | null {
  const [lit, set] = useState<string | null>(null)
  useEffect(() => {
    const read = () =>
      set(decodeURIComponent(location.hash.slice(1)).replace(/^source-/, '') || null)
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return lit
}

export const page = { load, View }
