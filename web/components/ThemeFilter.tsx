// The themes of a plan, each a link that shows only its commitments.
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

/** `counts`: commitments of the plan by theme. */
export function ThemeFilter({ counts }: { counts: Record<string, number> }) {
  const { t, lang, names, query, path, href } = useSite()
  const now = query.get('theme')
  const to = (theme: string | null) => href(path + search(withParameters(query, { theme })))
  const present = names.themes.map((theme) => ({ ...theme, count: counts[theme.id] ?? 0 }))
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
