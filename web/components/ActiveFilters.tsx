// The filters in force, each removable by one click.
import type { Level } from '../../data/schema.ts'
import { themeName, topicName } from '../catalog.ts'
import { planYears, regionLabel } from '../labels.ts'
import { canonical, search, searchParameters, toggled, values, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function ActiveFilters() {
  const { t, query, href } = useSite()
  const label = useFilterLabel()
  const lists = ['theme', 'topic', 'region', 'plan', 'level', 'indicator'] as const
  const chips = lists.flatMap((name) =>
    values(query, name).map((id) => ({ text: label(name, id), next: toggled(query, name, id) })),
  )
  for (const name of ['has_target', 'year_from', 'year_to'] as const) {
    const value = query.get(name)
    if (value)
      chips.push({
        text: label(name, value),
        next: withParameters(query, { [name]: null, page: null }),
      })
  }
  if (chips.length === 0) return null
  const none = withParameters(new URLSearchParams(), { q: query.get('q') ?? '' })
  const to = (next: URLSearchParams) => href(`/search${search(canonical(next, searchParameters))}`)
  return (
    <ul class="chips" aria-label={t.search.active}>
      {chips.map(({ text, next }) => (
        <li key={text}>
          <a href={to(next)} data-stay rel="nofollow" aria-label={t.action.remove(text)}>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a class="plain" href={to(none)} data-stay>
          {t.action.clearAll}
        </a>
      </li>
    </ul>
  )
}

function useFilterLabel() {
  const { t, lang, names } = useSite()
  return (name: string, id: string): string => {
    const plan = names.plans[id]
    if (name === 'theme') return themeName(names, id)[lang]
    if (name === 'topic') return topicName(names, id)[lang]
    if (name === 'region') return regionLabel(names, id, lang)
    if (name === 'plan' && plan)
      return `${regionLabel(names, plan.region, lang)} ${planYears(t, plan)}`
    if (name === 'level') return t.level[id as Level] ?? id
    if (name === 'has_target') return t.search.hasTarget
    if (name === 'year_from') return `${t.search.yearFrom} ${id}`
    if (name === 'year_to') return `${t.search.yearTo} ${id}`
    return id
  }
}
