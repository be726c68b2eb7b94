// The source beside the text: scrolls to the lit passage, and a click on a passage leads to its commitment.
import { useEffect, useRef } from 'preact/hooks'
import type { Reading } from '../reader.ts'
import { useSite } from '../site.tsx'
import { SourceText } from './SourceText.tsx'
import { Still } from './Still.tsx'

/** The pane takes the keyboard since it scrolls, also before scripts are there to see that it does. */
const IN_REACH = 0

export function SourcePane({ source }: Pick<Reading, 'source'>) {
  const { t } = useSite()
  const pane = useRef<HTMLElement>(null)
  useEffect(() => (pane.current ? prepare(pane.current) : undefined), [])
  useEffect(() => {
    const light = () => lightUp(pane.current)
    light()
    addEventListener('hashchange', light)
    return () => removeEventListener('hashchange', light)
  }, [source])
  return (
    <section ref={pane} class="pane" aria-label={t.plan.source} tabIndex={IN_REACH}>
      <Still class="source-text" lang="zh-CN" kept={!source}>
        {() => source && <SourceText {...source} />}
      </Still>
    </section>
  )
}

function prepare(pane: HTMLElement): () => void {
  const toCommitment = ({ target }: MouseEvent) => {
    const run = target instanceof Element ? target.closest<HTMLElement>('[data-for]') : null
    const [first] = run?.dataset.for?.split(' ') ?? []
    if (first && !getSelection()?.toString()) location.hash = first
  }
  pane.addEventListener('click', toCommitment)
  return () => pane.removeEventListener('click', toCommitment)
}

/** Lights the commitment that the fragment names, directly or by its place, in the text and the source. */
function lightUp(pane: HTMLElement | null): void {
  for (const lit of document.querySelectorAll('.reader .lit')) lit.classList.remove('lit')
  const id = location.hash.slice(1).replace(/^source-/, '')
  if (!id) return
  const safe = CSS.escape(id)
  for (const part of document.querySelectorAll(`.item#${safe}, .run[data-for~="${safe}"]`))
    part.classList.add('lit')
  follow(pane, document.getElementById(`source-${id}`))
}

/** Scrolls the pane, never the page. */
function follow(pane: HTMLElement | null, run: HTMLElement | null): void {
  if (!pane || !run || pane.scrollHeight <= pane.clientHeight) return
  const above = run.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += above - pane.clientHeight / 3
}
