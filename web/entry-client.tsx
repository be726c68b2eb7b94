// Takes the page over from the server's rendering.
import { hydrate } from 'preact'
import { browserApi } from './api.ts'
import type { State } from './entry-server.tsx'
import { dictionary } from './i18n/index.ts'
import { remembering } from './memory.ts'
import { Root } from './root.tsx'
import { openRoute, routeFor } from './routes.ts'

const state: State = JSON.parse(document.getElementById('state')?.textContent ?? '{}')
const found = state.problem
  ? null
  : routeFor(location.pathname, new URLSearchParams(location.search))
const [t, page] = await Promise.all([
  dictionary(state.lang),
  found
    ? openRoute(found.route, state.lang)
    : import('./pages/problem.tsx').then((problem) => problem.page),
])
const container = document.getElementById('app')

if (container) {
  const api = remembering(browserApi('/api/v1'), ['/themes', '/regions', '/plans'])
  const opened = { page, loaded: state.loaded }
  hydrate(
    <Root first={opened} t={t} lang={state.lang} origin={state.origin} api={api} />,
    container,
  )
}
