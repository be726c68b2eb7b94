// No result: says so, and what to do next.
import type { NearTerm } from '../../server/schemas/search.ts'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function Nothing({ q, nearest }: { q: string; nearest: NearTerm[] }) {
  const { t, lang, names, query, href } = useSite()
  const plain = withParameters(new URLSearchParams(), { q })
  const filtered = [
    'theme',
    'topic',
    'region',
    'plan',
    'level',
    'has_target',
    'year_from',
    'year_to',
  ].some((name) => query.has(name))
  return (
    <div class="nothing">
      {filtered && <p>{t.search.noneFiltered}</p>}
      <p>{t.search.noneNext}</p>
      <ul>
        {filtered && (
          <li>
            <a href={href(`/search${search(plain)}`)}>{t.search.noneFilters}</a>
          </li>
        )}
        {nearest.length > 0 && (
          <li>
            {t.search.noneNear}
            {t.format.colon}
            {nearest.map(({ zh, en, total }) => (
              <a key={zh} class="near" href={href(`/search?q=${encodeURIComponent(zh)}`)}>
                <span lang="zh-CN">{zh}</span> {lang === 'en' && en}{' '}
                <small>{t.format.number(total)}</small>
              </a>
            ))}
          </li>
        )}
        {q && <li>{t.search.noneShorter}</li>}
        <li>
          {t.search.noneThemes}
          {t.format.colon}
          {names.themes
            .filter(({ core }) => core)
            .map((theme) => (
              <a
                key={theme.id}
                class="theme"
                data-theme={theme.id}
                href={href(`/search?theme=${theme.id}`)}
              >
                {theme[lang]}
              </a>
            ))}
        </li>
      </ul>
    </div>
  )
}
