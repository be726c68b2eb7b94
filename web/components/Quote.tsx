// The plans' own words: verbatim Chinese behind a rule in the colour of the theme.
import type { ComponentChildren } from 'preact'

interface Props {
  theme?: string | undefined
  /** Where it is quoted from. */
  cite?: string
  children: ComponentChildren
}

export function Quote({ theme, cite, children }: Props) {
  return (
    <blockquote class="quote" lang="zh-CN" data-theme={theme} cite={cite}>
      <p>{children}</p>
    </blockquote>
  )
}
