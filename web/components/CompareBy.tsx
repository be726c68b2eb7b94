// What to compare by: a theme, or one of its topics.
import { useEffect, useRef } from 'preact/hooks'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

export function CompareBy() {
  const { t, lang, names, query, href } = useSite()
  const nav = useRef<HTMLElement>(null)
  // On a narrow screen the lists scroll sideways: what is chosen is brought into sight.
  useEffect(() => {
    for (const chosen of nav.current?.querySelectorAll<HTMLElement>('[aria-current]') ?? []) {
      const list = chosen.closest('ul')
      if (list) list.scrollLeft = chosen.offsetLeft - list.offsetLeft - list.clientWidth / 3
    }
  }, [query])
  const theme = query.get('theme')
  const topic = query.get('topic')
  const rest = withParameters(query, {
    theme: null,
    topic: null,
    q: null,
    ids: null,
    show: null,
    of: null,
    add: null,
  })
  const open = names.themes.find(
    ({ id, topics }) => id === theme || topics.some((one) => one.id === topic),
  )
  const to = (name: string, id: string) =>
    href(`/compare${search(new URLSearchParams([[name, id], ...rest]))}`)
  const link = (name: 'theme' | 'topic', id: string, text: string, on: boolean) => (
    <li key={id}>
      <a
        href={to(name, id)}
        class={name}
        data-theme={name === 'theme' ? id : undefined}
        aria-current={on ? 'true' : undefined}
      >
        {text}
      </a>
    </li>
  )
  const core = names.themes.filter((one) => one.core || one.id === open?.id)
  const others = names.themes.filter((one) => !core.includes(one) && one.count > 0)
  const topics = open?.topics.filter(({ count }) => count > 0) ?? []
  return (
    <nav class="by" aria-label={t.compare.by} ref={nav}>
      <ul class="themes">
        {core.map((one) => link('theme', one.id, one[lang], one.id === open?.id))}
        {others.length > 0 && (
          <li>
            <details class="menu">
              <summary>{t.home.otherThemes}</summary>
              <ul>{others.map((one) => link('theme', one.id, one[lang], false))}</ul>
            </details>
          </li>
        )}
      </ul>
      {topic && open && (
        <ul class="topics">
          {topics.map((one) => link('topic', one.id, one[lang], one.id === topic))}
        </ul>
      )}
    </nav>
  )
}
