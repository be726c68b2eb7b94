// The filters of a search: every value a link, with how many commitments it would leave.
import { useState } from 'preact/hooks'
import type { Level } from '../../data/schema.ts'
import { themeName, topicName } from '../catalog.ts'
import { type FacetList, type FacetName, isWhole, whole } from '../facets.ts'
import { regionLabel } from '../labels.ts'
import { canonical, search, searchParameters, toggled, values, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'
import { Narrowing } from './Narrowing.tsx'

/** What the links of the filters keep: the question, and which filter is shown whole. */
const kept = [...searchParameters, 'all']

export function Facets({ lists }: { lists: FacetList[] }) {
  const { query } = useSite()
  return (
    <div class="facets">
      {lists.map((list) => (
        <Facet key={list.name} list={list} />
      ))}
      <FigureOnly />
      <Years key={`${query.get('year_from')}${query.get('year_to')}`} />
    </div>
  )
}

function useFacet(name: FacetName): { title: string; label(id: string): string } {
  const { t, lang, names } = useSite()
  return {
    theme: { title: t.words.themes, label: (id: string) => themeName(names, id)[lang] },
    region: { title: t.words.region, label: (id: string) => regionLabel(names, id, lang) },
    topic: { title: t.words.topics, label: (id: string) => topicName(names, id)[lang] },
    level: { title: t.words.level, label: (id: string) => t.level[id as Level] ?? id },
  }[name]
}

function Facet({ list: { name, values: entries, more } }: { list: FacetList }) {
  const { t, query, href } = useSite()
  const { title, label } = useFacet(name)
  const [typed, narrow] = useState('')
  if (entries.length === 0) return null
  const chosen = values(query, name)
  const open = isWhole(query, name)
  const shown = entries.filter(([id]) => !open || label(id).toLowerCase().includes(typed))
  const to = (one: FacetName | null) => href(`/search${search(canonical(whole(query, one), kept))}`)
  return (
    <section>
      <h3>{title}</h3>
      {open && <Narrowing label={title} narrow={narrow} />}
      <ul class={open ? 'long' : undefined} tabIndex={open ? 0 : undefined} aria-label={title}>
        {shown.map(([id, count]) => (
          <li key={id}>
            <Toggle name={name} id={id} on={chosen.includes(id)} count={count} label={label(id)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <a class="more" href={to(name)} data-stay rel="nofollow">
          {t.action.moreValues(more)}
        </a>
      )}
      {open && (
        <a class="more" href={to(null)} data-stay rel="nofollow">
          {t.action.fewerValues}
        </a>
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
  const next = canonical(toggled(query, name, id), kept)
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
  const hidden = canonical(withParameters(query, { year_from: null, year_to: null, page: null }), [
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
        {[...hidden].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {box('year_from', t.search.yearFrom)}
        {box('year_to', t.search.yearTo)}
        <button type="submit">{t.action.apply}</button>
      </form>
    </section>
  )
}
