// The six core themes, each a way into its comparison, with what its commitments are mostly about.
import { useSite } from '../site.tsx'

/** Topics that are named of a theme. */
const named = 3

export function ThemeList() {
  const { t, lang, names, href } = useSite()
  const core = names.themes.filter((theme) => theme.core)
  const others = names.themes.filter((theme) => !theme.core && theme.count > 0)
  return (
    <>
      <ul class="theme-list">
        {core.map((theme) => (
          <li key={theme.id} data-theme={theme.id}>
            <a href={href(`/compare?theme=${theme.id}`)}>{theme[lang]}</a>
            <a class="count" href={href(`/search?theme=${theme.id}`)}>
              {t.words.commitments(theme.count)}
            </a>
            <p>
              {t.format.list(
                [...theme.topics]
                  .sort((a, b) => b.count - a.count)
                  .slice(0, named)
                  .map((topic) => topic[lang]),
              )}
            </p>
          </li>
        ))}
      </ul>
      <p class="others">
        {t.home.otherThemes}
        {t.format.colon}
        {others.map((theme) => (
          <a
            key={theme.id}
            class="theme"
            data-theme={theme.id}
            href={href(`/compare?theme=${theme.id}`)}
          >
            {theme[lang]}
          </a>
        ))}
      </p>
    </>
  )
}
