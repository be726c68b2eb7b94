// The page in the browser: shows what is loaded, loads what is asked for next.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Api } from './api.ts'
import { App } from './app.tsx'
import { fullTitle } from './head.ts'
import type { Dictionary, Lang } from './i18n/index.ts'
import { openPage } from './load.ts'
import { listen, type Visit } from './navigation.ts'
import { type AnyPage, type Loaded, PageProblem } from './page.ts'
import { siteOf } from './site.tsx'

interface Shown {
  page: AnyPage
  loaded: Loaded
  url: string
  /** How the page was reached; none for the first one, which the browser placed itself. */
  visit?: Visit
}

/** A visit that could not be made for now; the page that is open stays. */
interface Lost {
  visit: Visit
  why: 'offline' | 'limited' | 'failed'
}

/** Milliseconds between two tries to make a lost visit good. */
const retryAfter = 5_000

interface Props {
  first: { page: AnyPage; loaded: Loaded }
  t: Dictionary
  lang: Lang
  origin: string
  api: Api
}

const here = () => location.pathname + location.search

export function Root({ first, t, lang, origin, api }: Props) {
  const [shown, show] = useState<Shown>(() => ({ ...first, url: here() }))
  const [lost, setLost] = useState<Lost | null>(null)
  const [busy, setBusy] = useState(false)
  const current = useRef({ asked: 0, url: shown.url, abort: new AbortController() })

  const go = useCallback(
    async (visit: Visit) => {
      const now = current.current
      now.abort.abort()
      now.abort = new AbortController()
      now.asked += 1
      const { asked, abort } = now
      const url = visit.to.pathname + visit.to.search
      const slow = setTimeout(setBusy, 200, true)
      try {
        const opened = await openPage({ url, lang, t, api, signal: abort.signal })
        if (asked !== now.asked) return
        const why = transient(opened.loaded.status, visit)
        if (why) return setLost({ visit, why })
        const arrived = { ...visit, to: new URL(opened.url + visit.to.hash, location.href) }
        place(arrived)
        now.url = opened.url
        setLost(null)
        show({ page: opened.page, loaded: opened.loaded, url: opened.url, visit: arrived })
      } catch (fault) {
        if (abort.signal.aborted) return
        // A part of the program could not be fetched (an older build, say): the server still can.
        if (navigator.onLine && !(fault instanceof PageProblem)) location.assign(visit.to)
        else setLost({ visit, why: 'offline' })
      } finally {
        clearTimeout(slow)
        if (asked === now.asked) setBusy(false)
      }
    },
    [api, lang, t],
  )

  useEffect(
    () =>
      listen((visit) => {
        const sameEntry = visit.top !== undefined && here() === current.current.url
        if (!sameEntry) go(visit)
        else if (visit.to.hash) document.getElementById(visit.to.hash.slice(1))?.scrollIntoView()
      }),
    [go],
  )
  useEffect(rememberScroll, [])
  const retry = useCallback(() => lost && go(lost.visit), [lost, go])
  useEffect(() => {
    if (!lost) return
    // A server that comes back tells nobody.
    const timer = setInterval(retry, retryAfter)
    addEventListener('online', retry)
    return () => {
      clearInterval(timer)
      removeEventListener('online', retry)
    }
  }, [lost, retry])
  useLayoutEffect(() => {
    document.title = fullTitle(shown.loaded.title, t)
    if (shown.visit) arrive(shown.visit)
  }, [shown, t])

  const site = useMemo(
    () =>
      siteOf({
        t,
        lang,
        origin,
        url: shown.url,
        names: shown.loaded.names,
        version: shown.loaded.version,
        edition: shown.loaded.edition,
        browser: { api, go: (to, going) => go({ to: new URL(to, location.href), ...going }) },
      }),
    [shown, t, lang, origin, api, go],
  )
  const { View } = shown.page
  return (
    <App site={site} busy={busy} lost={lost?.why ?? null} retry={retry}>
      <View data={shown.loaded.data} />
    </App>
  )
}

/** Refusals that pass. Whoever stays on a page (types, filters) keeps it; a new page says so itself. */
function transient(status: number, { stay }: Visit): Lost['why'] | null {
  if (status === 503 && !navigator.onLine) return 'offline'
  if (stay && status === 429) return 'limited'
  return stay && status >= 500 ? 'failed' : null
}

function place({ to, replace, top }: Visit): void {
  if (top !== undefined) return
  const url = to.pathname + to.search
  if (replace || url === here()) history.replaceState({ top: scrollY }, '', url)
  else history.pushState({ top: 0 }, '', url)
}

/** Puts the reader where the visit leads: a fragment, an earlier position, or the top. */
function arrive({ to, top, stay }: Visit): void {
  if (stay) return
  // A true fragment navigation, so that `:target` lights the passage.
  if (to.hash) location.replace(to.hash)
  else if (top) returnTo(top)
  else scrollTo({ top: 0, behavior: 'instant' })
  if (top === undefined) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

function rememberScroll(): () => void {
  comeBack()
  let timer: ReturnType<typeof setTimeout> | undefined
  const remember = () => {
    clearTimeout(timer)
    timer = setTimeout(() => history.replaceState({ top: scrollY }, ''), 150)
  }
  addEventListener('scroll', remember, { passive: true })
  return () => removeEventListener('scroll', remember)
}

/** A place on the page is where it was only if all above it is laid out. */
function returnTo(top: number): void {
  document.documentElement.dataset.whole = ''
  scrollTo({ top, behavior: 'instant' })
}

/** After a reload: restoring by hand, the browser leads neither back nor to the fragment. */
function comeBack(): void {
  const before: number | undefined = history.state?.top
  if (before) returnTo(before)
  else if (location.hash && scrollY === 0) {
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' })
  }
}
