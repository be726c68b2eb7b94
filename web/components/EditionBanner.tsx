// Over a page that is pinned to an older edition: what it shows, what changed since, the way to now.
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function EditionBanner() {
  const { t, path, query, edition } = useSite()
  if (!edition || edition.current) return null
  const { version, published, added, removed } = edition
  return (
    <aside class="edition notice" aria-label={t.site.edition(version)}>
      {t.site.oldEdition(published, version)} {t.site.changedSince(added, removed)}{' '}
      <a href={path + search(withParameters(query, { v: null }))}>{t.site.currentEdition}</a>
    </aside>
  )
}
