// On a narrow screen: which region the table shows, with the row under the thumb kept in its place.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Side } from '../../server/schemas/compare.ts'
import { useSite } from '../site.tsx'

interface Props {
  sides: Side[]
  at: number
  choose(index: number): void
}

export function Switcher({ sides, at, choose }: Props) {
  const { t, lang } = useSite()
  const keep = useKeptRow(at)
  const show = (index: number) => {
    keep()
    choose(index)
  }
  return (
    <fieldset class="switcher scripted">
      <legend class="unseen">{t.compare.switcher}</legend>
      {sides.map((side, i) => (
        <button type="button" key={side.plan.id} aria-pressed={i === at} onClick={() => show(i)}>
          {side[lang]}
        </button>
      ))}
      <button
        type="button"
        class="next"
        aria-label={t.compare.next}
        onClick={() => show((at + 1) % sides.length)}
      >
        →
      </button>
    </fieldset>
  )
}

/** Cells of another side have other heights: scrolls so that the row being read does not move. */
function useKeptRow(at: number): () => void {
  const kept = useRef<{ row: Element; top: number } | null>(null)
  useLayoutEffect(() => {
    const { row, top } = kept.current ?? {}
    kept.current = null
    if (row && top !== undefined) scrollBy(0, row.getBoundingClientRect().top - top)
  }, [at])
  return () => {
    const row = [...document.querySelectorAll('table.compare tbody tr')].find(
      (one) => one.getBoundingClientRect().bottom > 120,
    )
    kept.current = row ? { row, top: row.getBoundingClientRect().top } : null
  }
}
