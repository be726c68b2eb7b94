// Which rows of a comparison to show: all, shared, different, or the gaps of one side.

import type { Side } from '../../server/schemas/compare.ts'
import { type Show, shows } from '../comparison.ts'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function CompareShow({ show, of, sides }: { show: Show; of: string | null; sides: Side[] }) {
  const { t, lang, query, href } = useSite()
  const to = (next: Show, side: string | null) =>
    href(
      `/compare${search(withParameters(query, { show: next === 'all' ? null : next, of: side, add: null }))}`,
    )
  const complete = sides.filter(({ plan }) => plan.complete)
  const first = complete[0]?.id ?? null
  return (
    <div class="showing">
      <nav class="segments" aria-label={t.compare.show}>
        {shows
          .filter((one) => one !== 'gaps' || first)
          .map((one) => (
            <a
              key={one}
              href={to(one, one === 'gaps' ? (of ?? first) : null)}
              data-stay
              rel="nofollow"
              aria-current={one === show ? 'true' : undefined}
            >
              {t.compare.shows[one]}
            </a>
          ))}
      </nav>
      {show === 'gaps' && (
        <nav class="segments" aria-label={t.compare.gapsOf}>
          {complete.map((side) => (
            <a
              key={side.plan.id}
              href={to('gaps', side.id)}
              data-stay
              rel="nofollow"
              aria-current={side.id === of ? 'true' : undefined}
            >
              {side[lang]}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
