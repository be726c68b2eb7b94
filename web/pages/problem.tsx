// What went wrong, and what still works.

import { noNames } from '../catalog.ts'
import { SearchBox } from '../components/SearchBox.tsx'
import type { Dictionary } from '../i18n/index.ts'
import type { Loaded, PageProblem } from '../page.ts'
import { search } from '../query.ts'
import { useSite } from '../site.tsx'

interface Data {
  heading: string
  text: string
  /** The API's own words, in English; empty where there are none. */
  detail: string
  /** Where the current edition answers the same question. */
  current: string | null
}

const kinds = {
  400: ['bad', null],
  404: ['notFound', 'notFoundText'],
  410: ['gone', 'goneText'],
  429: ['limited', 'limitedText'],
  0: ['offline', 'offlineText'],
} as const

export function problemOf(t: Dictionary, fault: PageProblem): { title: string; data: Data } {
  const [heading, text] = kinds[fault.status as keyof typeof kinds] ?? ['failed', 'failedText']
  const title = t.problem[heading]
  const detail = fault.message
  const told = fault.parameter ? t.faults[fault.parameter] : undefined
  const data = {
    heading: title,
    text: told ?? (text ? t.problem[text] : ''),
    detail,
    current: fault.current ?? null,
  }
  return { title, data }
}

async function load(): Promise<Loaded<Data>> {
  const data = { heading: '', text: '', detail: '', current: null }
  return { status: 404, title: '', description: '', data, names: noNames, index: false }
}

function View({ data }: { data: Data }) {
  const { t, path, query, url, href } = useSite()
  const pinned = new URL(url, 'http://portal.invalid').searchParams.has('v')
  return (
    <div class="problem">
      <h1 tabIndex={-1}>{data.heading}</h1>
      {data.text && <p>{data.text}</p>}
      {data.detail && (
        <p class="help">
          {t.problem.detail}
          {t.format.colon}
          <span lang="en">{data.detail}</span>
        </p>
      )}
      <ul>
        {pinned && (
          <li>
            <a href={path + search(query)}>{t.site.currentEdition}</a>
          </li>
        )}
        {path.startsWith('/compare') && (
          <li>
            <a href={href('/compare')}>{t.nav.compare}</a>
          </li>
        )}
        <li>
          <a href={href('/')}>{t.problem.home}</a>
        </li>
      </ul>
      <SearchBox label={t.home.searchLabel} placeholder={t.home.placeholder} />
    </div>
  )
}

export const page = { load, View }
