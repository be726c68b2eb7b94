// Takes the page over from the server's rendering.
import { hydrate } from 'preact'
import { browserApi } from './api.ts'
import type { State } from './entry-server.tsx'
import { dictionary } from './i18n/index.ts'
import { remembering } from './memory.ts'
import { page as problemPage } from './pages/problem.tsx'
import { Root } from './root.tsx'
import { routeFor } from './routes.ts'

const state: State = JSON.parse(document.getElementById('state')?.textContent ?? '{}')
const [t, page] = await Promise.all([
  dictionary(state.lang),
  state.problem ? problemPage : routeFor(location.pathname)?.route.load(),
])
const container = document.getElementById('app')

if (container && page) {
  const api = remembering(browserApi('/api/v1'), ['/themes', '/regions', '/plans'])
  const opened = { page, loaded: state.loaded, module: '' }
  hydrate(
    <Root first={opened} t={t} lang={state.lang} origin={state.origin} api={api} />,
    container,
  )
}
