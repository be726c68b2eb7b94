// The picked commitments, at hand on every page.
import { usePins } from '../pins.ts'
import { useSite } from '../site.tsx'

export function PinBar() {
  const { t, href } = useSite()
  const { ids, clear } = usePins()
  if (ids.length === 0) return null
  return (
    <aside class="pins" aria-label={t.pins.label}>
      <span>{t.pins.count(ids.length)}</span>
      <a class="primary" href={href(`/compare?ids=${ids.join(',')}`)}>
        {t.pins.compare}
      </a>
      <button type="button" onClick={clear}>
        {t.pins.clear}
      </button>
    </aside>
  )
}
