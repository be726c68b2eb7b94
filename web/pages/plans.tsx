// /plans: every plan that is covered, with what a careful reader must know of it.
import type { AttentionAnswer, PlanAttention } from '../../server/schemas/attention.ts'
import type { PlanSummary } from '../../server/schemas/plans.ts'
import { allNames, loadCatalog } from '../catalog.ts'
import { Attention } from '../components/Attention.tsx'
import { Hidden } from '../components/Provenance.tsx'
import { planYears } from '../labels.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search } from '../query.ts'
import { useSite } from '../site.tsx'

interface Data {
  plans: Listed[]
  attention: PlanAttention[]
}

type Listed = Pick<PlanSummary, 'id' | 'commitments' | 'targets'>

/** More columns than this nobody reads side by side. */
const mostColumns = 12

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const [catalog, attention] = await Promise.all([
    loadCatalog(api, query, asking),
    api.get<AttentionAnswer>(`/attention${search(canonical(query, ['v']))}`, asking).then(need),
  ])
  return {
    status: 200,
    title: t.plans.title,
    description: t.plans.description,
    data: {
      plans: catalog.plans.map(({ id, commitments, targets }) => ({ id, commitments, targets })),
      attention: attention.plans.slice(0, mostColumns),
    },
    names: allNames(catalog),
    version: catalog.version,
    index: true,
  }
}

function View({ data }: { data: Data }) {
  const { t } = useSite()
  return (
    <div class="plans">
      <h1 tabIndex={-1}>{t.plans.title}</h1>
      <p class="lead">{t.plans.intro}</p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t.words.region}</th>
            <th scope="col">{t.words.plan}</th>
            <th scope="col">{t.words.level}</th>
            <th scope="col">{t.plans.years}</th>
            <th scope="col">{t.plans.state}</th>
          </tr>
        </thead>
        <tbody>
          {data.plans.map((plan) => (
            <Line key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
      <Attention plans={data.attention} />
    </div>
  )
}

function Line({ plan }: { plan: Listed }) {
  const { t, lang, names, href } = useSite()
  const name = names.plans[plan.id]
  const region = name && names.regions[name.region]
  if (!name || !region) return null
  return (
    <tr>
      <th scope="row">
        <a href={href(`/plans/${plan.id}`)}>{region[lang]}</a>
        {region.province && lang === 'zh' && <small>{region.province}</small>}
      </th>
      <td>
        <span class="title" lang="zh-CN">
          {name.title}
        </span>
        {lang === 'en' && name.title_en && <small>{name.title_en}</small>}
        <small>
          {t.words.commitments(plan.commitments)} · {t.words.figures(plan.targets)}
        </small>
      </td>
      <td>{t.level[region.level]}</td>
      <td class="number">{planYears(t, name)}</td>
      <td>
        {name.complete && t.plans.complete} <Hidden region={region.id} plan={plan.id} />
      </td>
    </tr>
  )
}

export const page = { load, View }
