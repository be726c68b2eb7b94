// The order of the results, as links.
import { canonical, search, searchParameters, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

const sorts = ['relevance', 'plan', 'year'] as const

export function Sorting() {
  const { t, query, href } = useSite()
  const now = query.get('sort') ?? 'relevance'
  const to = (sort: string) => {
    const next = withParameters(query, { sort: sort === 'relevance' ? null : sort, page: null })
    return href(`/search${search(canonical(next, searchParameters))}`)
  }
  return (
    <nav class="segments" aria-label={t.search.sort}>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={to(sort)}
          data-stay
          rel="nofollow"
          aria-current={now === sort ? 'true' : undefined}
        >
          {t.search.sorts[sort]}
        </a>
      ))}
    </nav>
  )
}
