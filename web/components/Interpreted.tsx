// How the query was read: what was corrected, what else counts, and the switch to the exact words.
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { canonical, search, searchParameters, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

/** More words than this would push the results off the screen. */
const mostWords = 6

type Answer = Pick<SearchAnswer, 'query' | 'total' | 'interpreted'>

export function Interpreted({ answer }: { answer: Answer }) {
  const { t, query } = useSite()
  const { expanded, corrected } = answer.interpreted
  if (!answer.query) return null
  const switchable = answer.total > 0 || query.get('match') === 'exact'
  return (
    <p class="interpreted">
      {switchable && <Exact />}
      {corrected.map((one) => (
        <span key={one.from}>{t.search.corrected(one.from, one.to)}</span>
      ))}
      {expanded
        .filter(({ to }) => to.length > 0)
        .map(({ from, to }) => (
          <span key={from}>
            {t.search.expanded(
              from,
              t.format.list(to.slice(0, mostWords).map((word) => t.format.quote(word))),
            )}
            {to.length > mostWords && '…'}
          </span>
        ))}
    </p>
  )
}

function Exact() {
  const { t, query, href } = useSite()
  const on = query.get('match') === 'exact'
  const next = withParameters(query, { match: on ? null : 'exact', page: null })
  return (
    <a
      class="switch"
      href={href(`/search${search(canonical(next, searchParameters))}`)}
      title={t.search.exactHelp}
      aria-current={on ? 'true' : undefined}
      data-stay
      rel="nofollow"
    >
      {t.search.exact}
    </a>
  )
}
