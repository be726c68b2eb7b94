// The themes of a plan, each a link that shows only its commitments.
import type { Commitment } from '../../data/schema.ts'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function ThemeFilter({ commitments }: { commitments: Pick<Commitment, 'themes'>[] }) {
  const { t, lang, names, query, path, href } = useSite()
  const now = query.get('theme')
  const count = (id: string) => commitments.filter(({ themes }) => themes.includes(id)).length
  const to = (theme: string | null) => href(path + search(withParameters(query, { theme })))
  const present = names.themes.map((theme) => ({ ...theme, count: count(theme.id) }))
  return (
    <nav class="theme-filter" aria-label={t.plan.filter}>
      <a href={to(null)} data-stay aria-current={now ? undefined : 'true'}>
        {t.words.all}
      </a>
      {present
        .filter((theme) => theme.count > 0)
        .map((theme) => (
          <a
            key={theme.id}
            class="theme"
            data-theme={theme.id}
            data-stay
            rel="nofollow"
            href={to(theme.id)}
            aria-current={now === theme.id ? 'true' : undefined}
          >
            {theme[lang]} <small>{t.format.number(theme.count)}</small>
          </a>
        ))}
    </nav>
  )
}
