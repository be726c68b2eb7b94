// What every component may know of the page it stands on.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from './api.ts'
import { type Names, noNames } from './catalog.ts'
import type { ShownEdition } from './edition.ts'
import type { Dictionary, Lang } from './i18n/index.ts'

export interface Going {
  /** Replace the history entry instead of adding one. */
  replace?: boolean
  /** Stay where the reader is: neither scroll nor move the focus. */
  stay?: boolean
}

export interface Site {
  t: Dictionary
  lang: Lang
  /** Path and query of the page. */
  url: string
  path: string
  query: URLSearchParams
  names: Names
  /** Edition of the data on the page. */
  version?: string | undefined
  /** Where the URL asks for an edition: the one shown. */
  edition?: ShownEdition | null | undefined
  /** `https://host`, for links that leave the page (citations, sharing). */
  origin: string
  /** A link inside the portal that keeps the language and edition asked for in the URL. */
  href(to: string): string
  /** Only in the browser. */
  browser?: { api: Api; go(to: string, going?: Going): void }
}

const nowhere = {
  t: {} as Dictionary,
  lang: 'zh',
  url: '/',
  path: '/',
  query: new URLSearchParams(),
  names: noNames,
  origin: '',
  href: (to: string) => to,
} satisfies Site as Site

export const SiteContext = createContext<Site>(nowhere)

export const useSite = () => useContext(SiteContext)

/** Adds the carried parameters to a link, before its fragment, unless the link sets them itself. */
export function carrying(query: URLSearchParams, names: readonly string[]) {
  const carried = names.flatMap((name) => {
    const value = query.get(name)
    return value ? [[name, value] as const] : []
  })
  return (to: string): string => {
    if (carried.length === 0) return to
    const [, path = '', asked = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? []
    const present = new URLSearchParams(asked)
    const added = carried.filter(([name]) => !present.has(name))
    const more = added.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
    const joined = asked && more ? `${asked}&${more}` : asked || (more && `?${more}`)
    return path + joined + fragment
  }
}

export function siteOf(
  given: Pick<Site, 't' | 'lang' | 'url' | 'names' | 'origin' | 'version' | 'edition' | 'browser'>,
): Site {
  const { pathname, searchParams: query } = new URL(given.url, 'http://portal.invalid')
  // A page that shows no data (its edition is gone, say) leads to pages of the current edition.
  if (!given.version) query.delete('v')
  return {
    ...given,
    path: pathname,
    query,
    href: carrying(query, ['lang', 'v']),
  }
}
