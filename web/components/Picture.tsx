// A drawing with its description, and with scripts the way to take it along as a file.
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { study } from '../i18n/study/index.ts'
import { useSite } from '../site.tsx'

interface Props {
  /** File name without its ending, and the stem of ids on the page. */
  name: string
  title: string
  /** What the drawing shows, in words. */
  told: string
  /** In units of the drawing. */
  width: number
  height: number
  theme?: string
  children: ComponentChildren
}

export function Picture({ name, title, told, width, height, theme, children }: Props) {
  const { lang, origin, path } = useSite()
  const words = study(lang).picture
  const figure = useRef<HTMLElement>(null)
  const take = async (format: 'svg' | 'png') => {
    const drawing = figure.current?.querySelector('svg')
    // Only who takes a picture along fetches what makes one.
    const { save } = await import('../picture.ts')
    if (drawing) await save(drawing, format, { name, title, source: origin + path })
  }
  return (
    <figure class="picture" ref={figure}>
      <svg
        class="drawing"
        data-theme={theme}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-told`}
      >
        <title id={`${name}-title`}>{title}</title>
        <desc id={`${name}-told`}>{told}</desc>
        {children}
      </svg>
      <p class="actions scripted">
        <span>{words.save}</span>
        <button type="button" onClick={() => take('svg')} aria-label={words.as('SVG')}>
          SVG
        </button>
        <button type="button" onClick={() => take('png')} aria-label={words.as('PNG')}>
          PNG
        </button>
      </p>
    </figure>
  )
}
