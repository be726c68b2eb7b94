// The filters of a search: every value a link, with how many commitments it would leave.

import type { Level } from '../../data/schema.ts'
import type { Facets as Counts, SearchAnswer } from '../../server/schemas/search.ts'
import { themeName, topicName } from '../catalog.ts'
import { regionLabel } from '../labels.ts'
import { canonical, search, searchParameters, toggled, values, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

const shownAtFirst = 10

export function Facets({ answer }: { answer: SearchAnswer }) {
  const { t, lang, names, query } = useSite()
  const { themes, regions, topics, levels } = answer.facets
  const order = new Map(names.themes.map(({ id }, i) => [id, i]))
  const inOrder = (counts: Counts['themes']) =>
    Object.entries(counts).sort(([a], [b]) => (order.get(a) ?? 99) - (order.get(b) ?? 99))
  return (
    <div class="facets">
      <Facet
        name="theme"
        title={t.words.themes}
        counts={inOrder(themes)}
        label={(id) => themeName(names, id)[lang]}
      />
      <Facet
        name="region"
        title={t.words.region}
        counts={byCount(regions)}
        label={(id) => regionLabel(names, id, lang)}
      />
      <Facet
        name="topic"
        title={t.words.topics}
        counts={byCount(topics)}
        label={(id) => topicName(names, id)[lang]}
      />
      <Facet
        name="level"
        title={t.words.level}
        counts={byCount(levels)}
        label={(id) => t.level[id as Level] ?? id}
      />
      <FigureOnly />
      <Years key={`${query.get('year_from')}${query.get('year_to')}`} />
    </div>
  )
}

const byCount = (counts: Counts['themes']) =>
  Object.entries(counts).sort(([a, n], [b, m]) => m - n || a.localeCompare(b))

interface FacetProps {
  name: string
  title: string
  counts: [id: string, count: number][]
  label(id: string): string
}

function Facet({ name, title, counts, label }: FacetProps) {
  const { t, query } = useSite()
  const chosen = values(query, name)
  const missing = chosen.filter((id) => !counts.some(([known]) => known === id))
  const all = [...missing.map((id) => [id, 0] as [string, number]), ...counts]
  if (all.length === 0) return null
  const item = ([id, count]: [string, number]) => (
    <li key={id}>
      <Toggle name={name} id={id} on={chosen.includes(id)} count={count} label={label(id)} />
    </li>
  )
  const rest = all.slice(shownAtFirst)
  return (
    <section>
      <h3>{title}</h3>
      <ul>{all.slice(0, shownAtFirst).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.search.moreValues(rest.length)}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

interface ToggleProps {
  name: string
  id: string
  on: boolean
  count?: number
  label: string
}

function Toggle({ name, id, on, count, label }: ToggleProps) {
  const { t, query, href } = useSite()
  const next = canonical(toggled(query, name, id), searchParameters)
  return (
    <a
      class="toggle"
      href={href(`/search${search(next)}`)}
      data-stay
      data-theme={name === 'theme' ? id : undefined}
      aria-current={on ? 'true' : undefined}
      rel="nofollow"
    >
      <span>{label}</span>
      {count !== undefined && <small>{t.format.number(count)}</small>}
    </a>
  )
}

function FigureOnly() {
  const { t, query } = useSite()
  return (
    <section>
      <h3>{t.words.targets}</h3>
      <ul>
        <li>
          <Toggle
            name="has_target"
            id="true"
            on={query.get('has_target') === 'true'}
            label={t.search.hasTarget}
          />
        </li>
      </ul>
    </section>
  )
}

function Years() {
  const { t, query } = useSite()
  const kept = canonical(withParameters(query, { year_from: null, year_to: null, page: null }), [
    ...searchParameters,
    'lang',
  ])
  const box = (name: 'year_from' | 'year_to', label: string) => (
    <label>
      {label}
      <input
        type="number"
        name={name}
        min={1949}
        max={2100}
        inputMode="numeric"
        defaultValue={query.get(name) ?? ''}
      />
    </label>
  )
  return (
    <section>
      <h3>{t.search.years}</h3>
      <form class="years" action="/search" data-stay>
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {box('year_from', t.search.yearFrom)}
        {box('year_to', t.search.yearTo)}
        <button type="submit">{t.action.apply}</button>
      </form>
    </section>
  )
}
