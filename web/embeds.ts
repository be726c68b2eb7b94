// Which page answers which path under /embed; only the server knows them, they run no script.
import type { Route } from './routes.ts'
import { parametersOf } from './routes.ts'

const module = 'pages/embed.tsx'
const pages = () => import('./pages/embed.tsx')

const embeds: Route[] = [
  {
    pattern: '/embed/compare',
    module,
    texts: 'comparing',
    load: () => pages().then(({ compare }) => compare),
  },
  {
    pattern: '/embed/c/:id',
    module,
    texts: 'reading',
    load: () => pages().then(({ commitment }) => commitment),
  },
  {
    pattern: '/embed/indicators/:id',
    module,
    texts: 'study',
    load: () => pages().then(({ indicator }) => indicator),
  },
]

export function embedFor(path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of embeds) {
    const params = parametersOf(route.pattern, path)
    if (params) return { route, params }
  }
  return null
}
