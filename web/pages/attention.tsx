// /attention: how each plan divides its words among the themes, with what the shares are of.
import type { AttentionAnswer, PlanAttention } from '../../server/schemas/attention.ts'
import { countings, isCounting } from '../attention.ts'
import { loadCatalog, regionNames } from '../catalog.ts'
import { Attention } from '../components/Attention.tsx'
import { RegionBoxes } from '../components/RegionBoxes.tsx'
import { study } from '../i18n/study/index.ts'
import { type LoadContext, type Loaded, need } from '../page.ts'
import { canonical, search, values, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

interface Data {
  plans: PlanAttention[]
  /** Plans that could be shown; more than are shown where nobody chose. */
  all: number
}

const known = ['regions', 'v']
/** More columns than this nobody reads side by side. */
const mostColumns = 12

async function load({ api, query, lang, signal }: LoadContext): Promise<Loaded<Data>> {
  const asking = signal ? { signal } : {}
  const words = study(lang).attention
  const asked = canonical(query, known)
  const [catalog, answer] = await Promise.all([
    loadCatalog(api, query, asking),
    api.get<AttentionAnswer>(`/attention${search(asked)}`, asking).then(need),
  ])
  const plans = answer.plans.slice(0, mostColumns)
  return {
    status: 200,
    title: words.title,
    description: words.description,
    data: { plans, all: answer.plans.length },
    names: regionNames(
      catalog,
      plans.map(({ plan }) => plan),
    ),
    version: answer.version,
    index: asked.size === 0,
  }
}

function View({ data: { plans, all } }: { data: Data }) {
  const { t, lang, query, href } = useSite()
  const wanted = query.get('counting')
  const counting = isCounting(wanted) ? wanted : 'split'
  const to = (one: string) =>
    href(`/attention${search(withParameters(query, { counting: one === 'split' ? null : one }))}`)
  const words = study(lang).attention
  return (
    <div class="attention-page">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <form class="choice" action="/attention" data-stay key={query.toString()}>
        {['lang', 'v', 'counting'].map((name) => {
          const value = query.get(name)
          return value && <input key={name} type="hidden" name={name} value={value} />
        })}
        <RegionBoxes legend={words.regions} chosen={values(query, 'regions')} />
        <p>
          <button type="submit">{t.action.apply}</button>
        </p>
      </form>
      {all > plans.length && <p class="notice">{words.some(plans.length, all)}</p>}
      <nav class="segments" aria-label={words.counting}>
        {countings.map((one) => (
          <a
            key={one}
            href={to(one)}
            data-stay
            rel="nofollow"
            aria-current={one === counting ? 'true' : undefined}
          >
            {words.countings[one].name}
          </a>
        ))}
      </nav>
      <p class="help">{words.countings[counting].help}</p>
      <Attention plans={plans} counting={counting} />
      <p class="help">{words.note}</p>
    </div>
  )
}

export const page = { load, View }
