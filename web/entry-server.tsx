// Renders a page on the server. Holds no state: two requests may be under way at once.
import { renderToString } from 'preact-render-to-string'
import type { Api } from './api.ts'
import { App, Bare } from './app.tsx'
import { isEmbed, wholePage } from './embedding.ts'
import { embedFor } from './embeds.ts'
import { head } from './head.ts'
import { type Dictionary, dictionary, htmlLang, type Lang } from './i18n/index.ts'
import { openPage } from './load.ts'
import type { AnyPage, Loaded } from './page.ts'
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
  /** Where to send the visitor instead; null for a page to show. */
  location: string | null
  /** HTML for `<!--head-->`. */
  head: string
  /** HTML for `<!--body-->`. */
  body: string
  /** For `<!--state-->`, as JSON with every `<` escaped; null for a page that runs no script. */
  state: State | null
  /** For `<!--lang-->`, the value of `<html lang>`. */
  lang: string
  cacheControl: string
}

/** Filled in by the build: the files of each lazily loaded module. */
declare const __PRELOADS__: Record<string, string[]> | undefined
const preloads = typeof __PRELOADS__ === 'undefined' ? {} : __PRELOADS__

const lean = (page: AnyPage, loaded: Loaded): Loaded =>
  page.lean ? { ...loaded, data: page.lean(loaded.data) } : loaded

export async function render(request: Request, api: Api): Promise<Rendered> {
  const t = await dictionary(request.lang)
  return isEmbed(request.url) ? renderFramed(request, api, t) : renderWhole(request, api, t)
}

async function renderWhole(request: Request, api: Api, t: Dictionary): Promise<Rendered> {
  const { url, lang, origin, form } = request
  const opening = { url, lang, t, api, ...(form ? { form } : {}) }
  const { page, loaded, module, texts, url: opened } = await openPage(opening)
  const location = opened === url ? null : opened
  const site = siteOf({ t, lang, url, origin, ...shownIn(loaded) })
  const body = renderToString(
    <App site={site}>
      <page.View data={loaded.data} />
    </App>,
  )
  const needed = [module, `i18n/${lang}.ts`, ...(texts ? [`i18n/${texts}/${lang}.ts`] : [])]
  const preload = [...new Set(needed.flatMap((id) => preloads[id] ?? []))]
  return {
    status: location ? 303 : loaded.status,
    location,
    head: head({ loaded, t, lang, url, origin, preload }),
    body,
    state: { lang, origin, loaded: lean(page, loaded), problem: module === 'pages/problem.tsx' },
    lang: htmlLang[lang],
    cacheControl: form ? 'no-store' : cacheControl(loaded),
  }
}

/** In another site's frame: no script, and every link opens outside the frame. */
async function renderFramed(request: Request, api: Api, t: Dictionary): Promise<Rendered> {
  const { lang, origin } = request
  const { page, loaded } = await openPage({ url: request.url, lang, t, api, find: embedFor })
  const url = wholePage(request.url)
  const site = siteOf({ t, lang, url, origin, ...shownIn(loaded) })
  const body = renderToString(
    <Bare site={site}>
      <page.View data={loaded.data} />
    </Bare>,
  )
  return {
    status: loaded.status,
    location: null,
    head: `<base target="_blank" />\n    ${head({ loaded, t, lang, url, origin, preload: [] })}`,
    body,
    state: null,
    lang: htmlLang[lang],
    cacheControl: cacheControl(loaded),
  }
}

const shownIn = ({ names, version, edition }: Loaded) => ({ names, version, edition })

const cacheControl = ({ status }: Loaded) =>
  status === 200 ? 'public, max-age=60, stale-while-revalidate=600' : 'no-store'
