// /plans: every plan that is covered, with what a careful reader must know of it.
import type { PlanSummary } from '../../server/schemas/plans.ts'
import { loadCatalog, namesFor } from '../catalog.ts'
import { Hidden } from '../components/Hidden.tsx'
import { Pagination } from '../components/Pagination.tsx'
import { planYears } from '../labels.ts'
import type { LoadContext, Loaded } from '../page.ts'
import { longList, regionsNamed } from '../regions.ts'
import { useSite } from '../site.tsx'

type Listed = Pick<PlanSummary, 'id' | 'commitments' | 'targets'>

interface Data {
  /** Those of the page. */
  plans: Listed[]
  /** Of all that are covered and, where a region was looked for, that were found. */
  covered: number
  found: number
  page: number
}

const perPage = 60

async function load({ api, query, t, signal }: LoadContext): Promise<Loaded<Data>> {
  const catalog = await loadCatalog(api, query, signal ? { signal } : {})
  const find = (query.get('find') ?? '').trim()
  const meant = new Set(regionsNamed(catalog.regions, find))
  const found = catalog.plans.filter(({ region }) => !find || meant.has(region.id))
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1)
  const plans = found.slice((page - 1) * perPage, page * perPage)
  return {
    status: 200,
    title: t.plans.title,
    description: t.plans.description,
    data: {
      plans: plans.map(({ id, commitments, targets }) => ({ id, commitments, targets })),
      covered: catalog.plans.length,
      found: found.length,
      page,
    },
    names: namesFor(catalog, { plans: plans.map(({ id }) => id) }),
    version: catalog.version,
    index: !find && page === 1,
  }
}

function View({ data: { plans, covered, found, page } }: { data: Data }) {
  const { t, query, href } = useSite()
  const find = query.get('find') ?? ''
  return (
    <div class="plans">
      <h1 tabIndex={-1}>{t.plans.title}</h1>
      <p class="lead">{t.plans.intro}</p>
      {covered > longList && (
        <search>
          <form class="find" action="/plans" data-stay key={find}>
            {['lang', 'v'].map((name) => {
              const value = query.get(name)
              return value && <input key={name} type="hidden" name={name} value={value} />
            })}
            <label for="find">{t.plans.find}</label>
            <input id="find" type="search" name="find" defaultValue={find} maxLength={100} />
            <button type="submit">{t.action.search}</button>
            <span role="status">{t.words.plansCount(found)}</span>
          </form>
        </search>
      )}
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
          {plans.map((plan) => (
            <Line key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
      <Pagination page={page} pages={Math.ceil(found / perPage)} />
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
