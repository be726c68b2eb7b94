// The head of a page as HTML: what browsers, search engines and link previews read.
import { embedPath } from './embedding.ts'
import { escapeHtml } from './html.ts'
import { type Dictionary, htmlLang, type Lang, languages } from './i18n/index.ts'
import type { Loaded } from './page.ts'
import { search, withParameters } from './query.ts'

export interface HeadOf {
  loaded: Pick<Loaded, 'title' | 'description' | 'index' | 'version'>
  t: Dictionary
  lang: Lang
  url: string
  origin: string
  /** Files of the page's own code, to be fetched at once. */
  preload: readonly string[]
}

/** Title as the tab shows it. */
export function fullTitle(title: string, t: Dictionary): string {
  return title.includes(t.site.name) ? title : `${title} · ${t.site.name}`
}

export function head({ loaded, t, lang, url, origin, preload }: HeadOf): string {
  const { pathname, searchParams } = new URL(url, 'http://portal.invalid')
  const at = (changes: Record<string, string | null>) =>
    origin + pathname + search(withParameters(searchParams, changes))
  const title = fullTitle(loaded.title, t)
  const framed = embedPath(url) && `${origin}/api/v1/oembed?url=${encodeURIComponent(at({}))}`
  const meta = (name: string, content: string) => tag('meta', { name, content })
  const property = (name: string, content: string) => tag('meta', { property: name, content })
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('description', loaded.description),
    ...(loaded.index ? [] : [meta('robots', 'noindex, follow')]),
    tag('link', { rel: 'canonical', href: at({}) }),
    // RFC 8574: the address that a citation should use, with the edition in it.
    ...(loaded.version
      ? [tag('link', { rel: 'cite-as', href: at({ v: loaded.version, lang: null }) })]
      : []),
    ...languages.map((one) =>
      tag('link', { rel: 'alternate', hreflang: htmlLang[one], href: at({ lang: one }) }),
    ),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: at({ lang: null }) }),
    ...(framed
      ? [tag('link', { rel: 'alternate', type: 'application/json+oembed', href: framed })]
      : []),
    property('og:type', 'website'),
    property('og:site_name', t.site.name),
    property('og:title', title),
    property('og:description', loaded.description),
    property('og:url', at({})),
    property('og:locale', lang === 'zh' ? 'zh_CN' : 'en_GB'),
    property('og:image', `${origin}/card-${lang}.png`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', t.site.tagline),
    meta('twitter:card', 'summary_large_image'),
    ...preload.map((href) => tag('link', { rel: 'modulepreload', href })),
  ].join('\n    ')
}

function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`)
  return `<${name} ${written.join(' ')} />`
}
