// Takes over links, plain GET forms and the back button inside the portal.
import type { Going } from './site.tsx'

/** Where a click on a link should go inside the portal, or null where the browser should see to it. */
export function linkTarget(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.dataset.reload !== undefined)
    return null
  return inside(link.href)
}

/** The URL that a GET form would ask for, without its empty fields; else null. */
export function formTarget(form: HTMLFormElement, submitter: HTMLElement | null): URL | null {
  if (form.method !== 'get' || form.dataset.reload !== undefined) return null
  const url = inside(form.action)
  if (!url) return null
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string' && value.trim()) asked.append(name, value.trim())
  }
  url.search = asked.toString()
  return url
}

/** A URL of a page of the portal; API, files and other origins are the browser's business. */
function inside(href: string): URL | null {
  const url = new URL(href, location.href)
  if (url.origin !== location.origin) return null
  return /^\/(api\/|assets\/|embed\/|[^/]+\.\w+$)/.test(url.pathname) ? null : url
}

export interface Visit extends Going {
  to: URL
  /** Scroll position to come back to. */
  top?: number
}

/** Listens on the document; returns how to stop. `go` is called for each visit to a page. */
export function listen(go: (visit: Visit) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const to = linkTarget(event)
    if (!to) return
    const samePage = to.pathname === location.pathname && to.search === location.search
    if (samePage && to.hash) return
    event.preventDefault()
    const link = (event.target as Element).closest('a')
    go({ to, stay: link?.dataset.stay !== undefined })
  }
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement
    const to = event.defaultPrevented ? null : formTarget(form, event.submitter)
    if (!to) return
    event.preventDefault()
    go({ to, stay: form.dataset.stay !== undefined })
  }
  const onPop = (event: PopStateEvent) =>
    go({ to: new URL(location.href), replace: true, top: event.state?.top ?? 0 })
  history.scrollRestoration = 'manual'
  document.addEventListener('click', onClick)
  document.addEventListener('submit', onSubmit)
  window.addEventListener('popstate', onPop)
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('submit', onSubmit)
    window.removeEventListener('popstate', onPop)
  }
}
