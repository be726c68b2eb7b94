// The search box: a plain form that, where scripts run, shows results in step with typing.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { search, withParameters } from '../query.ts'
import { useSite } from '../site.tsx'

interface Props {
  label: string
  placeholder?: string
  /** Results follow each letter; only on the search page itself. */
  live?: boolean
  help?: string
  children?: ComponentChildren
}

/** Filters that the form carries along when it is submitted. */
const carried = ['theme', 'topic', 'region', 'plan', 'level', 'indicator', 'has_target']
const carriedToo = ['year_from', 'year_to', 'match', 'sort', 'lang', 'v']

export function SearchBox({ label, placeholder, live = false, help, children }: Props) {
  const { t, query, href } = useSite()
  const q = live ? (query.get('q') ?? '') : ''
  const input = useRef<HTMLInputElement>(null)
  const onInput = useTyping(live, input, q)
  const kept = live ? [...carried, ...carriedToo] : ['lang', 'v']
  return (
    <search>
      <form
        class="searchbox"
        action={live ? '/search' : href('/search')}
        data-stay={live || undefined}
      >
        <label for="q">{label}</label>
        <div class="field">
          <input
            id="q"
            ref={input}
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
            placeholder={placeholder}
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            enterKeyHint="search"
            aria-describedby={help ? 'q-help' : undefined}
            {...onInput}
          />
          <button type="submit" class="primary">
            {t.action.search}
          </button>
        </div>
        {help && (
          <p id="q-help" class="help">
            {help}
          </p>
        )}
        {kept.flatMap((name) =>
          query
            .getAll(name)
            .map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
        )}
        {children}
      </form>
    </search>
  )
}

/** Asks anew after each change, but never while an input method composes. */
function useTyping(live: boolean, input: { current: HTMLInputElement | null }, q: string) {
  const { browser, query, href } = useSite()
  const typed = useRef<string | null>(null)

  // Back, forward and links change the query: the box follows, unless the reader is ahead of it.
  useEffect(() => {
    const box = input.current
    if (live && box && typed.current === null && box.value.trim() !== q) box.value = q
    if (typed.current === q) typed.current = null
  }, [live, input, q])
  useEffect(() => {
    if (live && location.hash === '#q') input.current?.focus()
  }, [live, input])

  if (!live) return {}
  const ask = () => {
    const value = input.current?.value.trim() ?? ''
    if (value === q && typed.current === null) return
    const first = typed.current === null
    typed.current = value
    const next = withParameters(query, { q: value, page: null, all: null })
    // One history entry for a run of typing, not one a letter.
    browser?.go(href(`/search${search(next)}`), { replace: !first && q !== '', stay: true })
  }
  return {
    onInput: (event: InputEvent) => event.isComposing || ask(),
    onCompositionEnd: ask,
  }
}
