// The frame around every page: header, main part, footer.
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { EditionBanner } from './components/EditionBanner.tsx'
import { PinBar } from './components/PinBar.tsx'
import { htmlLang } from './i18n/index.ts'
import { search, withParameters } from './query.ts'
import { type Site, SiteContext, useSite } from './site.tsx'

interface Props {
  site: Site
  children: ComponentChildren
  busy?: boolean
  /** Why the page asked for last did not come. */
  lost?: 'offline' | 'limited' | 'failed' | null
  retry?: () => void
}

const destinations = [
  ['search', '/search'],
  ['compare', '/compare'],
  ['indicators', '/indicators'],
  ['plans', '/plans'],
] as const

const more = [
  ['terms', '/terms'],
  ['draft', '/draft'],
  ['attention', '/attention'],
  ['echoes', '/echoes'],
  ['codebook', '/codebook'],
  ['about', '/about'],
] as const

export function App({ site, children, busy = false, lost = null, retry }: Props) {
  const { t } = site
  useEffect(() => searchKey(site), [site])
  return (
    <SiteContext.Provider value={site}>
      <a class="skip" href="#main">
        {t.site.skip}
      </a>
      <Header />
      <div class="lost" aria-live="polite">
        {lost && (
          <p>
            {lost === 'offline' ? t.site.offline : t.problem[`${lost}Text`]}{' '}
            <button type="button" onClick={retry}>
              {t.site.retry}
            </button>
          </p>
        )}
      </div>
      <main id="main" aria-busy={busy}>
        <EditionBanner />
        {children}
      </main>
      <Footer />
      <PinBar />
    </SiteContext.Provider>
  )
}

/** Around a page in another site's frame: nothing but the page. */
export function Bare({ site, children }: Pick<Props, 'site' | 'children'>) {
  return (
    <SiteContext.Provider value={site}>
      <main id="main" class="embed">
        <EditionBanner />
        {children}
      </main>
    </SiteContext.Provider>
  )
}

function Header() {
  const { t, lang, path, query, href } = useSite()
  const other = lang === 'zh' ? 'en' : 'zh'
  const here = (to: string) => (path === to || path.startsWith(`${to}/`) ? 'page' : undefined)
  return (
    <header class="top">
      <a class="name" href={href('/')} aria-current={path === '/' ? 'page' : undefined}>
        {t.site.name}
      </a>
      <nav aria-label={t.site.nav}>
        {destinations.map(([key, to]) => (
          <a key={to} href={href(to)} aria-current={here(to)}>
            {t.nav[key]}
          </a>
        ))}
      </nav>
      <a
        class="language"
        data-reload
        href={path + search(withParameters(query, { lang: other }))}
        lang={htmlLang[other]}
        hreflang={htmlLang[other]}
        aria-label={t.site.otherLanguageLabel}
      >
        {t.site.otherLanguage}
      </a>
    </header>
  )
}

function Footer() {
  const { t, href, origin, path, query, version } = useSite()
  const pinned = version ? search(withParameters(query, { v: version })) : search(query)
  return (
    <footer class="bottom">
      <p>{t.site.footer}</p>
      <p class="on-paper">
        {origin + path + pinned} {version && t.site.edition(version)}
      </p>
      <nav aria-label={t.site.more}>
        {more.map(([key, to]) => (
          <a key={to} href={href(to)}>
            {t.nav[key]}
          </a>
        ))}
        <a href="/api/docs">{t.site.api}</a>
      </nav>
    </footer>
  )
}

/** `/` goes to the search box, on whichever page. */
function searchKey(site: Site): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    const at = event.target
    if (at instanceof Element && at.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    const box = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]')
    if (box) box.select()
    else site.browser?.go(site.href('/search#q'))
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
