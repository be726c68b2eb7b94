// Which page answers which path.
import type { Lang } from './i18n/index.ts'
import { loadStudy } from './i18n/study/index.ts'
import type { AnyPage } from './page.ts'

export interface Route {
  pattern: string
  /** The page's module, relative to this folder, as the build knows it. */
  module: string
  /** It shows texts that only the pages for study have. */
  study?: boolean
  load(): Promise<AnyPage>
}

const page = (module: { page: AnyPage }) => module.page

export const routes: Route[] = [
  {
    pattern: '/',
    module: 'pages/home.tsx',
    load: () => import('./pages/home.tsx').then(page),
  },
  {
    pattern: '/search',
    module: 'pages/search.tsx',
    load: () => import('./pages/search.tsx').then(page),
  },
  {
    pattern: '/compare',
    module: 'pages/compare.tsx',
    load: () => import('./pages/compare.tsx').then(page),
  },
  {
    pattern: '/plans',
    module: 'pages/plans.tsx',
    load: () => import('./pages/plans.tsx').then(page),
  },
  {
    pattern: '/plans/:id',
    module: 'pages/plan.tsx',
    load: () => import('./pages/plan.tsx').then(page),
  },
  {
    pattern: '/regions/:id',
    module: 'pages/region.tsx',
    study: true,
    load: () => import('./pages/region.tsx').then(page),
  },
  {
    pattern: '/c/:id',
    module: 'pages/commitment.tsx',
    load: () => import('./pages/commitment.tsx').then(page),
  },
  {
    pattern: '/indicators',
    module: 'pages/indicators.tsx',
    study: true,
    load: () => import('./pages/indicators.tsx').then(page),
  },
  {
    pattern: '/indicators/:id',
    module: 'pages/indicator.tsx',
    study: true,
    load: () => import('./pages/indicator.tsx').then(page),
  },
  {
    pattern: '/terms',
    module: 'pages/terms.tsx',
    study: true,
    load: () => import('./pages/terms.tsx').then(page),
  },
  {
    pattern: '/draft',
    module: 'pages/draft.tsx',
    study: true,
    load: () => import('./pages/draft.tsx').then(page),
  },
  {
    pattern: '/attention',
    module: 'pages/attention.tsx',
    study: true,
    load: () => import('./pages/attention.tsx').then(page),
  },
  {
    pattern: '/echoes',
    module: 'pages/echoes.tsx',
    study: true,
    load: () => import('./pages/echoes.tsx').then(page),
  },
  {
    pattern: '/codebook',
    module: 'pages/codebook.tsx',
    study: true,
    load: () => import('./pages/codebook.tsx').then(page),
  },
  {
    pattern: '/about',
    module: 'pages/about.tsx',
    study: true,
    load: () => import('./pages/about.tsx').then(page),
  },
]

/** The parameters of a path under a pattern such as `/plans/:id`, or null where it does not fit. */
export function parametersOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.length > 1 ? path.replace(/\/$/, '').split('/') : ['', '']
  if (wanted.length !== given.length) return null
  const parameters: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const value = decoded(given[i] ?? '')
    if (value === null) return null
    if (part.startsWith(':')) {
      if (!value) return null
      parameters[part.slice(1)] = value
    } else if (part !== value) return null
  }
  return parameters
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

export function routeFor(path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = parametersOf(route.pattern, path)
    if (params) return { route, params }
  }
  return null
}

/** The page of a route with everything that it needs to be shown. */
export async function openRoute(route: Route, lang: Lang): Promise<AnyPage> {
  const [page] = await Promise.all([route.load(), route.study ? loadStudy(lang) : null])
  return page
}
