// The citation of a commitment in the usual formats, ready to copy.
import type { Citation } from '../../server/schemas/commitments.ts'
import { useSite } from '../site.tsx'
import { CopyButton } from './CopyButton.tsx'

const prose = ['gbt7714', 'apa'] as const
const data = ['bibtex', 'ris', 'csl'] as const

export function Cite({ cite }: { cite: Citation }) {
  const { t } = useSite()
  const text = (format: (typeof data)[number]) =>
    format === 'csl' ? JSON.stringify(cite.csl, null, 2) : cite[format]
  return (
    <div class="cite">
      <dl>
        {prose.map((format) => (
          <div key={format}>
            <dt>{t.commitment.formats[format]}</dt>
            <dd>
              <span lang="zh-CN">{cite[format]}</span>{' '}
              <CopyButton text={cite[format]} label={t.commitment.copy} />
            </dd>
          </div>
        ))}
      </dl>
      {data.map((format) => (
        <details key={format}>
          <summary>{t.commitment.formats[format]}</summary>
          <CopyButton text={text(format)} label={t.commitment.copy} />
          <pre>{text(format)}</pre>
        </details>
      ))}
    </div>
  )
}
