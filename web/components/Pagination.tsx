// Plain links to the pages of a result.
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function Pagination({ page, pages }: { page: number; pages: number }) {
  const { t, query, path, href } = useSite()
  if (pages < 2) return null
  const to = (number: number) =>
    href(path + search(withParameters(query, { page: number > 1 ? String(number) : null })))
  return (
    <nav class="pagination" aria-label={t.paging.pages}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t.paging.previous}
        </a>
      )}
      <span>{t.paging.page(page, pages)}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t.paging.next}
        </a>
      )}
    </nav>
  )
}
