// On a narrow screen: which region the table shows, with the row under the thumb kept in its place.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
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
  useSwipe((step) => {
    if (sides[at + step]) show(at + step)
  })
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

/** A finger must go this far sideways, in pixels, and clearly more than up or down. */
const swipeLength = 70
const swipeSlope = 2

/** Calls back with 1 for a swipe to the left over the table, with -1 for one to the right. */
function useSwipe(turn: (step: number) => void): void {
  const latest = useRef(turn)
  latest.current = turn
  useEffect(() => {
    let from: Touch | undefined
    const onStart = ({ touches, target }: TouchEvent) => {
      const over = target instanceof Element && target.closest('table.compare')
      from = over && touches.length === 1 && narrow.matches ? touches[0] : undefined
    }
    const onEnd = ({ changedTouches: [to] }: TouchEvent) => {
      if (!from || !to || getSelection()?.toString()) return
      const [across, along] = [to.clientX - from.clientX, to.clientY - from.clientY]
      from = undefined
      if (Math.abs(across) < swipeLength || Math.abs(across) < swipeSlope * Math.abs(along)) return
      latest.current(across < 0 ? 1 : -1)
    }
    const narrow = matchMedia('(max-width: 47.99rem)')
    const quietly = { passive: true }
    addEventListener('touchstart', onStart, quietly)
    addEventListener('touchend', onEnd, quietly)
    return () => {
      removeEventListener('touchstart', onStart)
      removeEventListener('touchend', onEnd)
    }
  }, [])
}
