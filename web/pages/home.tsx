// /: what this is, a search box, a live comparison, the themes, the regions.
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import type { RegionSummary } from '../../server/schemas/plans.ts'
import { type Api, type Asking, path } from '../api.ts'
import { type Catalog, loadCatalog, namesFor } from '../catalog.ts'
import { bestMeasure } from '../comparison.ts'
import { Hidden } from '../components/Hidden.tsx'
import { LiveComparison } from '../components/LiveComparison.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { ThemeList } from '../components/ThemeList.tsx'
import { planYears } from '../labels.ts'
import type { LoadContext, Loaded } from '../page.ts'
import { useSite } from '../site.tsx'

/** Listed on the home page; the others stand under plans. */
const mostRegions = 12

interface Data {
  plans: number
  commitments: number
  regions: Pick<RegionSummary, 'id' | 'plans' | 'commitments'>[]
  /** How many regions there are; not all of them are listed. */
  covered: number
  /** Only what the live comparison shows: one row. */
  live: CompareAnswer | null
}

/** Queries that show what search can do; each is answered by the plans of the first edition. */
const tries = ['双减', '公办园', '县管校聘', '心理健康', 'boarding school', '2025年']

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const catalog = await loadCatalog(api, query, asking)
  const regions = catalog.regions.slice(0, mostRegions)
  const live = await liveOf(catalog, api, asking)
  return {
    status: 200,
    title: t.home.title,
    description: t.home.description,
    data: {
      plans: catalog.plans.length,
      commitments: catalog.plans.reduce((sum, plan) => sum + plan.commitments, 0),
      regions: regions.map(({ id, plans, commitments }) => ({ id, plans, commitments })),
      covered: catalog.regions.length,
      live,
    },
    names: namesFor(catalog, {
      plans: [
        ...regions.flatMap(({ plans }) => plans.slice(0, 1)),
        ...(live?.regions ?? []).map(({ plan }) => plan.id),
      ],
    }),
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
  const { t, href } = useSite()
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
      <Ways />
      <section>
        <h2>{t.home.themes}</h2>
        <ThemeList />
      </section>
      <section>
        <h2>{t.home.regions}</h2>
        <ul class="region-list">
          {data.regions.map((region) => (
            <Region key={region.id} region={region} />
          ))}
        </ul>
        {data.covered > data.regions.length && (
          <p>
            <a href={href('/plans')}>{t.words.plansCount(data.plans)}</a>
          </p>
        )}
      </section>
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

/** Each kind of reader's job, and the page where it is done. */
function Ways() {
  const { t, href } = useSite()
  return (
    <section class="ways">
      <h2>{t.home.ways}</h2>
      <dl>
        {t.home.jobs.map(({ job, how, links }) => (
          <div key={job}>
            <dt>{job}</dt>
            <dd>{how}</dd>
            <dd class="links">
              {links.map(([name, to]) => (
                <a key={to} href={href(to)}>
                  {name}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export const page = { load, View }
