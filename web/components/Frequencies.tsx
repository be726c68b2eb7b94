// How often a term stands in each region or theme, as figures and bars; each row narrows the lines.
import type { Frequency } from '../../server/schemas/terms.ts'
import { study } from '../i18n/study/index.ts'
import { search, toggled, values, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

/** More come where they are asked for. */
const mostRows = 20

interface Props {
  /** The parameter that a row sets. */
  by: 'region' | 'theme'
  title: string
  rows: Frequency[]
  label(id: string): string
}

export function Frequencies({ by, title, rows, label }: Props) {
  const { t, lang, path, query, href } = useSite()
  const words = study(lang).terms
  const most = Math.max(...rows.map(({ per_10000 }) => per_10000), 1)
  const chosen = values(query, by)
  const whole = query.get('all') === by || rows.length <= mostRows + 2
  const shown = whole ? rows : rows.filter(({ id }, i) => i < mostRows || chosen.includes(id))
  // One theme at a time; regions add up.
  const to = (id: string) => {
    const next = toggled(query, by, id)
    if (by === 'theme' && next.has(by) && !chosen.includes(id)) next.set(by, id)
    return href(path + search(next))
  }
  return (
    <table class="list tight">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.characters}</th>
          <th scope="col">{words.per}</th>
          <td class="plot" />
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, count, characters, per_10000 }) => (
          <tr key={id} data-theme={by === 'theme' ? id : undefined}>
            <th scope="row">
              <a
                href={to(id)}
                data-stay
                rel="nofollow"
                aria-current={chosen.includes(id) ? 'true' : undefined}
              >
                {label(id)}
              </a>
            </th>
            <td class="number">{t.format.number(count)}</td>
            <td class="number">{t.format.number(characters)}</td>
            <td class="number">{t.format.number(per_10000)}</td>
            <td class="plot">
              <svg class="bar" width="100%" height="10" aria-hidden="true">
                <rect width={`${((per_10000 / most) * 100).toFixed(1)}%`} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
      {rows.length > shown.length && (
        <tfoot>
          <tr>
            <td colSpan={5}>
              <a
                class="more"
                href={href(path + search(withParameters(query, { all: by })))}
                data-stay
                rel="nofollow"
              >
                {t.action.moreValues(rows.length - shown.length)}
              </a>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
