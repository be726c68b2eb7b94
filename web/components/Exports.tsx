// The same question as a file.
import { canonical, compareParameters, searchParameters } from '../query.ts'
import { useSite } from '../site.tsx'

const formats = ['csv', 'xlsx', 'jsonl', 'docx', 'bibtex', 'ris'] as const

export function Exports() {
  const { t, query, path } = useSite()
  const known = path === '/compare' ? compareParameters : searchParameters
  const asked = canonical(
    query,
    known.filter((name) => name !== 'match'),
  )
  asked.delete('page')
  return (
    <details class="menu">
      <summary>{t.action.export}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a
              href={`/api/v1/export?format=${format}${asked.size ? `&${asked}` : ''}`}
              rel="nofollow"
              download
            >
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
