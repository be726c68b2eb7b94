// Find within a plan: a plain form, and a way from hit to hit.
import { useRef } from 'preact/hooks'
import { useSite } from '../site.tsx'

export function Find({ find, hits }: { find: string; hits: number }) {
  const { t, path, query } = useSite()
  const at = useRef(-1)
  const step = (by: number) => {
    const marks = document.querySelectorAll('.reader-text mark')
    if (marks.length === 0) return
    marks[at.current]?.classList.remove('now')
    at.current = (at.current + by + marks.length) % marks.length
    const mark = marks[at.current]
    mark?.classList.add('now')
    mark?.scrollIntoView({ block: 'center' })
  }
  return (
    <search>
      <form class="find" action={path} data-stay>
        {['theme', 'lang', 'v'].map((name) => {
          const value = query.get(name)
          return value && <input key={name} type="hidden" name={name} value={value} />
        })}
        <label>
          <span class="unseen">{t.plan.find}</span>
          <input
            type="search"
            name="find"
            key={find}
            defaultValue={find}
            maxLength={100}
            placeholder={t.plan.find}
            autoComplete="off"
          />
        </label>
        <button type="submit">{t.action.search}</button>
        <span role="status">{find && t.plan.hits(hits)}</span>
        {hits > 0 && (
          <>
            <button
              type="button"
              class="scripted"
              aria-label={t.plan.previousHit}
              onClick={() => step(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="scripted"
              aria-label={t.plan.nextHit}
              onClick={() => step(1)}
            >
              ↓
            </button>
          </>
        )}
      </form>
    </search>
  )
}
