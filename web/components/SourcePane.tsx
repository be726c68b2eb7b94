// The source beside the text: scrolls to the lit passage, and a click on a passage leads to its commitment.
import { useEffect, useRef } from 'preact/hooks'
import type { Commitment } from '../../data/schema.ts'
import { useSite } from '../site.tsx'
import { SourceText } from './SourceText.tsx'

interface Props {
  text: string
  commitments: Commitment[]
  lit: string | null
}

export function SourcePane({ text, commitments, lit }: Props) {
  const { t } = useSite()
  const pane = useRef<HTMLElement>(null)
  useEffect(() => (pane.current ? prepare(pane.current) : undefined), [])
  useEffect(() => follow(pane.current, lit), [lit])
  return (
    <section ref={pane} class="pane" aria-label={t.plan.source}>
      <SourceText text={text} commitments={commitments} lit={lit} />
    </section>
  )
}

function prepare(pane: HTMLElement): () => void {
  // What scrolls must take the keyboard; on a narrow screen the pane is as long as its text.
  const reach = () => {
    if (pane.scrollHeight > pane.clientHeight) pane.tabIndex = 0
    else pane.removeAttribute('tabindex')
  }
  const toCommitment = ({ target }: MouseEvent) => {
    const run = target instanceof Element ? target.closest<HTMLElement>('[data-for]') : null
    if (run?.dataset.for && !getSelection()?.toString()) location.hash = run.dataset.for
  }
  reach()
  addEventListener('resize', reach)
  pane.addEventListener('click', toCommitment)
  return () => {
    removeEventListener('resize', reach)
    pane.removeEventListener('click', toCommitment)
  }
}

/** Scrolls the pane, never the page, to the lit run. */
function follow(pane: HTMLElement | null, lit: string | null): void {
  const run = lit && document.getElementById(`source-${lit}`)
  if (!pane || !run || pane.scrollHeight <= pane.clientHeight) return
  const above = run.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += above - pane.clientHeight / 3
}
