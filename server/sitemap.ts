// Addresses for crawlers, by the sitemap protocol.

/** More one file may not list; they are then listed in several, which the first one names. */
export const MOST_ENTRIES = 50_000

const opening = (root: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`

/** @param part which of several files is asked for, from 1 */
export function sitemapOf(origin: string, paths: string[], part: string | undefined): string {
  const parts = Math.ceil(paths.length / MOST_ENTRIES)
  if (parts > 1 && part === undefined) return indexOf(origin, parts)
  const start = (/^[1-9]\d{0,3}$/.test(part ?? '') ? Number(part) - 1 : 0) * MOST_ENTRIES
  const own = paths.slice(start, start + MOST_ENTRIES)
  const entries = own.map((path) => `<url><loc>${origin}${path}</loc></url>`)
  return `${opening('urlset')}\n${entries.join('\n')}\n</urlset>\n`
}

function indexOf(origin: string, parts: number): string {
  const entries = Array.from(
    { length: parts },
    (_, i) => `<sitemap><loc>${origin}/sitemap.xml?part=${i + 1}</loc></sitemap>`,
  )
  return `${opening('sitemapindex')}\n${entries.join('\n')}\n</sitemapindex>\n`
}
