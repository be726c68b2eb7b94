// How the query was read: what was corrected, what else counts, and the way back to the exact words.
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { canonical, search, searchParameters, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

/** More words than this would push the results off the screen. */
const mostWords = 6

export function Interpreted({ answer }: { answer: SearchAnswer }) {
  const { t, query, href } = useSite()
  const { expanded, corrected } = answer.interpreted
  const exact = query.get('match') === 'exact'
  const to = (match: string | null) =>
    href(
      `/search${search(canonical(withParameters(query, { match, page: null }), searchParameters))}`,
    )
  if (exact)
    return (
      <p class="interpreted">
        {t.search.exactOn}{' '}
        <a href={to(null)} data-stay>
          {t.search.notExact}
        </a>
      </p>
    )
  const widened = expanded.filter(({ to: words }) => words.length > 0)
  if (widened.length + corrected.length === 0) return null
  return (
    <p class="interpreted">
      {corrected.map((one) => (
        <span key={one.from}>{t.search.corrected(one.from, one.to)} </span>
      ))}
      {widened.map((one) => (
        <span key={one.from}>
          {t.search.expanded(
            one.from,
            t.format.list(one.to.slice(0, mostWords).map((word) => t.format.quote(word))),
          )}
          {one.to.length > mostWords && '…'}{' '}
        </span>
      ))}
      <a href={to('exact')} data-stay rel="nofollow">
        {t.search.exact}
      </a>
    </p>
  )
}
