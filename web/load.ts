// From a URL to a loaded page; a refusal becomes the problem page with the same status.
import type { VersionsAnswer } from '../server/schemas/versions.ts'
import type { Api } from './api.ts'
import { noNames } from './catalog.ts'
import { shownEdition } from './edition.ts'
import { type Dictionary, type Lang, loadPart } from './i18n/index.ts'
import { type AnyPage, type Loaded, Moved, PageProblem } from './page.ts'
import { openRoute, type Route, routeFor, type Texts } from './routes.ts'

export interface Opened {
  page: AnyPage
  loaded: Loaded
  /** Path and query of what was opened; not always what was asked for. */
  url: string
  /** Source module of the page, to find its files by. */
  module: string
  /** Texts that it shows beside those of every page. */
  texts: Texts | null
}

interface Opening {
  url: string
  lang: Lang
  t: Dictionary
  api: Api
  form?: URLSearchParams
  signal?: AbortSignal
  /** The route of a path; the portal's pages where not given. */
  find?(
    path: string,
    query: URLSearchParams,
  ): { route: Route; params: Record<string, string> } | null
}

/** Rejects with PageProblem, status 0, where there is no connection to load anything by. */
export async function openPage(opening: Opening): Promise<Opened> {
  const { url, lang, api, find = routeFor } = opening
  const { pathname, searchParams } = new URL(url, 'http://portal.invalid')
  const found = find(pathname, searchParams)
  if (!found)
    return problem(opening, new PageProblem({ status: 404, code: 'not-found', message: '' }))
  try {
    const page = await openRoute(found.route, lang)
    const context = { ...opening, query: searchParams, params: found.params }
    const version = searchParams.get('v')
    const [loaded, edition] = await Promise.all([
      page.load(context),
      version ? editionOf(api, version) : null,
    ])
    return {
      page,
      url,
      loaded: { ...loaded, edition },
      module: found.route.module,
      texts: found.route.texts ?? null,
    }
  } catch (fault) {
    if (fault instanceof Moved) return openPage({ ...opening, url: fault.to })
    if (fault instanceof PageProblem) return problem(opening, fault)
    throw fault
  }
}

async function editionOf(api: Api, version: string) {
  const answer = await api.get<VersionsAnswer>('/versions')
  return answer.ok ? shownEdition(answer.data.versions, version) : null
}

async function problem({ t, lang, url }: Opening, fault: PageProblem): Promise<Opened> {
  if (fault.status === 0) throw fault
  // Most visits never see it: it is not on their way.
  const [{ problemOf, page }] = await Promise.all([
    import('./pages/problem.tsx'),
    loadPart('failing')(lang),
  ])
  const { title, data } = problemOf(t, fault)
  return {
    page,
    url,
    module: 'pages/problem.tsx',
    texts: null,
    loaded: {
      status: fault.status,
      title,
      description: title,
      data,
      names: noNames,
      index: false,
    },
  }
}
