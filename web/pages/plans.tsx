// /plans: every plan that is covered, with what a careful reader must know of it.
import type { PlanSummary } from '../../server/schemas/plans.ts'
import { allNames, loadCatalog } from '../catalog.ts'
import { Hidden } from '../components/Provenance.tsx'
import { planYears } from '../labels.ts'
import type { LoadContext, Loaded } from '../page.ts'
import { useSite } from '../site.tsx'

type Listed = Pick<PlanSummary, 'id' | 'commitments' | 'targets'>

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<Listed[]>> {
  const catalog = await loadCatalog(api, query, signal ? { signal } : {})
  return {
    status: 200,
    title: t.plans.title,
    description: t.plans.description,
    data: catalog.plans.map(({ id, commitments, targets }) => ({ id, commitments, targets })),
    names: allNames(catalog),
    version: catalog.version,
    index: true,
  }
}

function View({ data }: { data: Listed[] }) {
  const { t, href } = useSite()
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
          {data.map((plan) => (
            <Line key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
      <p class="actions">
        <a href={href('/attention')}>{t.nav.attention}</a>
        <a href={href('/echoes')}>{t.nav.echoes}</a>
      </p>
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
        <small>
          <a href={href(`/regions/${region.id}`)}>{t.nav.peers}</a>
        </small>
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
