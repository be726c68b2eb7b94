// The same question as a file.
import { canonical, compareParameters, searchParameters } from '../query.ts'
import { useSite } from '../site.tsx'

const formats = ['csv', 'xlsx', 'jsonl', 'docx', 'bibtex', 'ris'] as const

export function Exports() {
  const { t, lang, query, path } = useSite()
  const view = path === '/compare' ? 'compare' : 'search'
  const asked = canonical(query, view === 'compare' ? compareParameters : searchParameters)
  asked.delete('page')
  const to = (format: (typeof formats)[number], more: Record<string, string> = {}) => {
    // Those that people read take the headings of the page; the others the names of the fields.
    const read = format === 'xlsx' || format === 'docx' ? { lang } : {}
    const wanted = { format, view, ...read, ...more, ...Object.fromEntries(asked) }
    return `/api/v1/export?${new URLSearchParams(wanted)}`
  }
  return (
    <details class="menu">
      <summary>{t.action.export}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={to(format)} rel="nofollow" download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
        <li>
          <a href={to('csv', { rows: 'targets' })} rel="nofollow" download>
            {t.action.figuresAs('CSV')}
          </a>
        </li>
      </ul>
    </details>
  )
}
