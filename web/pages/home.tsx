// /: what this is, a search box, a live comparison, the themes, the regions.
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import type { RegionSummary } from '../../server/schemas/plans.ts'
import { type Api, type Asking, path } from '../api.ts'
import { allNames, type Catalog, loadCatalog } from '../catalog.ts'
import { bestMeasure } from '../comparison.ts'
import { LiveComparison } from '../components/LiveComparison.tsx'
import { Hidden } from '../components/Provenance.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { planYears } from '../labels.ts'
import type { LoadContext, Loaded } from '../page.ts'
import { useSite } from '../site.tsx'

interface Data {
  plans: number
  commitments: number
  regions: Pick<RegionSummary, 'id' | 'plans' | 'commitments'>[]
  /** Only what the live comparison shows: one row. */
  live: CompareAnswer | null
}

/** Queries that show what search can do; each is answered by the plans of the first edition. */
const tries = ['双减', '公办园', '县管校聘', '心理健康', 'boarding school', '2025年']

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const catalog = await loadCatalog(api, query, asking)
  return {
    status: 200,
    title: t.home.title,
    description: t.home.description,
    data: {
      plans: catalog.plans.length,
      commitments: catalog.plans.reduce((sum, plan) => sum + plan.commitments, 0),
      regions: catalog.regions.map(({ id, plans, commitments }) => ({ id, plans, commitments })),
      live: await liveOf(catalog, api, asking),
    },
    names: allNames(catalog),
    version: catalog.version,
    index: true,
  }
}

/** The last edition's; an edition never changes, and every visit to the home page asks for it. */
let known: { version: string; live: CompareAnswer | null } | null = null

async function liveOf({ version, themes }: Catalog, api: Api, asking: Asking) {
  if (known?.version === version) return known.live
  const core = themes.filter((theme) => theme.core && theme.count > 0)
  const answers = await Promise.all(
    core.map(({ id }) => api.get<CompareAnswer>(path`/compare?theme=${id}&v=${version}`, asking)),
  )
  const live = mostTelling(answers.flatMap((answer) => (answer.ok ? [answer.data] : [])))
  if (answers.every(({ ok }) => ok)) known = { version, live }
  return live
}

/** Of several comparisons the one row where most regions give a figure for one measure. */
function mostTelling(answers: CompareAnswer[]): CompareAnswer | null {
  let best: CompareAnswer | null = null
  let most = 1
  for (const answer of answers) {
    const measure = bestMeasure(answer)
    if (!measure || measure.figures.length <= most) continue
    most = measure.figures.length
    best = { ...answer, rows: [measure.row], summary: [] }
  }
  return best
}

function View({ data }: { data: Data }) {
  const { t, lang, names, href } = useSite()
  const core = names.themes.filter((theme) => theme.core)
  const others = names.themes.filter((theme) => !theme.core && theme.count > 0)
  return (
    <div class="home">
      <section class="hero">
        <h1 tabIndex={-1}>{t.home.lead}</h1>
        <p class="lead">{t.home.explain(data.plans, data.commitments)}</p>
        <SearchBox label={t.home.searchLabel} placeholder={t.home.placeholder}>
          <p class="tries">
            {t.home.try}
            {tries.map((q) => (
              <a
                key={q}
                href={href(`/search?q=${encodeURIComponent(q)}`)}
                lang={/[a-z]/.test(q) ? 'en' : 'zh-CN'}
              >
                {q}
              </a>
            ))}
          </p>
        </SearchBox>
      </section>
      {data.live && <LiveComparison answer={data.live} />}
      <section>
        <h2>{t.home.themes}</h2>
        <ul class="theme-list">
          {core.map((theme) => (
            <li key={theme.id} data-theme={theme.id}>
              <a href={href(`/compare?theme=${theme.id}`)}>{theme[lang]}</a>
              <a class="count" href={href(`/search?theme=${theme.id}`)}>
                {t.words.commitments(theme.count)}
              </a>
              <p>
                {t.format.list(
                  [...theme.topics]
                    .sort((a, b) => b.count - a.count)
                    .slice(0, 3)
                    .map((topic) => topic[lang]),
                )}
              </p>
            </li>
          ))}
        </ul>
        <p class="others">
          {t.home.otherThemes}
          {t.format.colon}
          {others.map((theme) => (
            <a
              key={theme.id}
              class="theme"
              data-theme={theme.id}
              href={href(`/compare?theme=${theme.id}`)}
            >
              {theme[lang]}
            </a>
          ))}
        </p>
      </section>
      <section>
        <h2>{t.home.regions}</h2>
        <ul class="region-list">
          {data.regions.slice(0, 12).map((region) => (
            <Region key={region.id} region={region} />
          ))}
        </ul>
        {data.regions.length > 12 && (
          <p>
            <a href={href('/plans')}>{t.words.plansCount(data.plans)}</a>
          </p>
        )}
      </section>
      <Ways />
    </div>
  )
}

function Region({ region }: { region: Data['regions'][number] }) {
  const { t, lang, names, href } = useSite()
  const latest = names.plans[region.plans[0] ?? '']
  const name = names.regions[region.id]
  if (!latest || !name) return null
  return (
    <li>
      <a href={href(`/plans/${latest.id}`)}>
        <b>{name[lang]}</b> {planYears(t, latest)}
      </a>
      <small>
        {t.level[name.level]} · {t.words.commitments(region.commitments)}
      </small>
      <Hidden region={region.id} plan={latest.id} />
    </li>
  )
}

function Ways() {
  const { t, href } = useSite()
  return (
    <section>
      <h2>{t.home.ways}</h2>
      <dl class="ways">
        <div>
          <dt>
            <a href={href('/search')}>{t.home.researcher}</a>
          </dt>
          <dd>{t.home.researcherText}</dd>
        </div>
        <div>
          <dt>
            <a href={href('/compare')}>{t.home.writer}</a>
          </dt>
          <dd>{t.home.writerText}</dd>
        </div>
        <div>
          <dt>
            <a href={href('/plans')}>{t.home.journalist}</a>
          </dt>
          <dd>{t.home.journalistText}</dd>
        </div>
      </dl>
    </section>
  )
}

export const page = { load, View }
