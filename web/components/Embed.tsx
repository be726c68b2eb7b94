// The code that puts this view into another site's page.
import { embedCode, embedPath } from '../embedding.ts'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'
import { CopyButton } from './CopyButton.tsx'

export function Embed({ title, height }: { title: string; height: number }) {
  const { t, lang, origin, path, query } = useSite()
  const framed = embedPath(path + search(withParameters(query, { at: null, add: null, lang })))
  if (!framed) return null
  const code = embedCode(origin + framed, { title: `${title} · ${t.site.name}`, height })
  return (
    <details class="menu">
      <summary>{t.embed.label}</summary>
      <div class="panel">
        <label>
          {t.embed.help}
          <textarea readOnly rows={5} spellcheck={false} value={code} />
        </label>
        <CopyButton text={code} label={t.embed.copy} />
      </div>
    </details>
  )
}
