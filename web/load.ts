// From a URL to a loaded page; a refusal becomes the problem page with the same status.
import type { VersionsAnswer } from '../server/schemas/versions.ts'
import type { Api } from './api.ts'
import { noNames } from './catalog.ts'
import { shownEdition } from './edition.ts'
import type { Dictionary, Lang } from './i18n/index.ts'
import { type AnyPage, type Loaded, PageProblem } from './page.ts'
import { problemOf, page as problemPage } from './pages/problem.tsx'
import { openRoute, routeFor } from './routes.ts'

export interface Opened {
  page: AnyPage
  loaded: Loaded
  /** Source module of the page, to find its files by. */
  module: string
  /** It shows the texts of the pages for study. */
  study: boolean
}

interface Opening {
  url: string
  lang: Lang
  t: Dictionary
  api: Api
  form?: URLSearchParams
  signal?: AbortSignal
}

export async function openPage(opening: Opening): Promise<Opened> {
  const { url, lang, t, api } = opening
  const { pathname, searchParams } = new URL(url, 'http://portal.invalid')
  const found = routeFor(pathname)
  if (!found) return problem(t, new PageProblem({ status: 404, code: 'not-found', message: '' }))
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
      loaded: { ...loaded, edition },
      module: found.route.module,
      study: found.route.study === true,
    }
  } catch (fault) {
    if (fault instanceof PageProblem) return problem(t, fault)
    throw fault
  }
}

async function editionOf(api: Api, version: string) {
  const answer = await api.get<VersionsAnswer>('/versions')
  return answer.ok ? shownEdition(answer.data.versions, version) : null
}

function problem(t: Dictionary, fault: PageProblem): Opened {
  const { title, data } = problemOf(t, fault)
  return {
    page: problemPage,
    module: 'pages/problem.tsx',
    study: false,
    loaded: {
      status: fault.status || 503,
      title,
      description: title,
      data,
      names: noNames,
      index: false,
    },
  }
}
