// A part of the page that the browser may leave as the server wrote it.
import type { ComponentChildren } from 'preact'

interface Props {
  class: string
  lang?: string
  /** Nothing is known of its content: what stands in the page stays. */
  kept: boolean
  children: () => ComponentChildren
}

export function Still({ class: name, lang, kept, children }: Props) {
  // Taking a page over never touches inner HTML that is set; the server never sees this branch.
  if (kept) return <div class={name} lang={lang} dangerouslySetInnerHTML={{ __html: '' }} />
  return (
    <div class={name} lang={lang}>
      {children()}
    </div>
  )
}
