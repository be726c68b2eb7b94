// Renders a page on the server. Holds no state: two requests may be under way at once.
import { renderToString } from 'preact-render-to-string'
import type { Api } from './api.ts'
import { App } from './app.tsx'
import { head } from './head.ts'
import { dictionary, htmlLang, type Lang } from './i18n/index.ts'
import { openPage } from './load.ts'
import type { Loaded } from './page.ts'
import { siteOf } from './site.tsx'

export interface Request {
  /** Path and query. */
  url: string
  lang: Lang
  /** `https://host`, without a slash at the end. */
  origin: string
  /** What a form sent in the body; the page is then for its sender alone. */
  form?: URLSearchParams
}

/** What the browser needs to take the page over. */
export interface State {
  lang: Lang
  origin: string
  loaded: Loaded
  problem: boolean
}

export interface Rendered {
  status: number
  /** HTML for `<!--head-->`. */
  head: string
  /** HTML for `<!--body-->`. */
  body: string
  /** For `<!--state-->`, as JSON with every `<` escaped. */
  state: State
  /** For `<!--lang-->`, the value of `<html lang>`. */
  lang: string
  cacheControl: string
}

/** Filled in by the build: the files of each lazily loaded module. */
declare const __PRELOADS__: Record<string, string[]> | undefined
const preloads = typeof __PRELOADS__ === 'undefined' ? {} : __PRELOADS__

export async function render(request: Request, api: Api): Promise<Rendered> {
  const { url, lang, origin, form } = request
  const t = await dictionary(lang)
  const { page, loaded, module, study } = await openPage({
    url,
    lang,
    t,
    api,
    ...(form ? { form } : {}),
  })
  const site = siteOf({ t, lang, url, origin, names: loaded.names, edition: loaded.edition })
  const body = renderToString(
    <App site={site}>
      <page.View data={loaded.data} />
    </App>,
  )
  const texts = study ? [`i18n/${lang}.ts`, `i18n/study/${lang}.ts`] : [`i18n/${lang}.ts`]
  const preload = [...new Set([module, ...texts].flatMap((id) => preloads[id] ?? []))]
  return {
    status: loaded.status,
    head: head({ loaded, t, lang, url, origin, preload }),
    body,
    state: { lang, origin, loaded, problem: module === 'pages/problem.tsx' },
    lang: htmlLang[lang],
    cacheControl:
      loaded.status === 200 && !form
        ? 'public, max-age=60, stale-while-revalidate=600'
        : 'no-store',
  }
}
