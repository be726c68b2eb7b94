// Which page answers which path.
import { type Lang, loadPart } from './i18n/index.ts'
import { loadRules } from './i18n/rules/index.ts'
import { loadStudy } from './i18n/study/index.ts'
import type { AnyPage } from './page.ts'
import { compareSubjects } from './query.ts'

const texts = {
  study: loadStudy,
  rules: loadRules,
  reading: loadPart('reading'),
  searching: loadPart('searching'),
  comparing: loadPart('comparing'),
}
export type Texts = keyof typeof texts

export interface Route {
  pattern: string
  /** The page's module, relative to this folder, as the build knows it. */
  module: string
  /** Answers only where the query has none of these. */
  unless?: readonly string[]
  /** Texts that it shows beside those of every page: the folder's name in i18n. */
  texts?: Texts
  load(): Promise<AnyPage>
}

type Module = () => Promise<{ page: AnyPage }>

const at = (pattern: string, name: string, module: Module, texts?: Texts): Route => ({
  pattern,
  module: `pages/${name}.tsx`,
  ...(texts ? { texts } : {}),
  load: () => module().then(({ page }) => page),
})

export const routes: Route[] = [
  at('/', 'home', () => import('./pages/home.tsx')),
  at('/search', 'search', () => import('./pages/search.tsx'), 'searching'),
  {
    ...at('/compare', 'choose', () => import('./pages/choose.tsx'), 'comparing'),
    unless: compareSubjects,
  },
  at('/compare', 'compare', () => import('./pages/compare.tsx'), 'comparing'),
  at('/plans', 'plans', () => import('./pages/plans.tsx'), 'reading'),
  at('/plans/:id', 'plan', () => import('./pages/plan.tsx'), 'reading'),
  at('/regions/:id', 'region', () => import('./pages/region.tsx'), 'study'),
  at('/c/:id', 'commitment', () => import('./pages/commitment.tsx'), 'reading'),
  at('/indicators', 'indicators', () => import('./pages/indicators.tsx'), 'study'),
  at('/indicators/:id', 'indicator', () => import('./pages/indicator.tsx'), 'study'),
  at('/terms', 'terms', () => import('./pages/terms.tsx'), 'study'),
  at('/draft', 'draft', () => import('./pages/draft.tsx'), 'study'),
  at('/attention', 'attention', () => import('./pages/attention.tsx'), 'study'),
  at('/echoes', 'echoes', () => import('./pages/echoes.tsx'), 'study'),
  at('/codebook', 'codebook', () => import('./pages/codebook.tsx'), 'rules'),
  at('/about', 'about', () => import('./pages/about.tsx'), 'rules'),
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

/** The route of a page; `query` tells apart those that share a path. */
export function routeFor(
  path: string,
  query: URLSearchParams,
): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = parametersOf(route.pattern, path)
    if (params && !route.unless?.some((name) => query.get(name)?.trim())) return { route, params }
  }
  return null
}

/** The page of a route with everything that it needs to be shown. */
export async function openRoute(route: Route, lang: Lang): Promise<AnyPage> {
  const [page] = await Promise.all([route.load(), route.texts && texts[route.texts](lang)])
  return page
}
