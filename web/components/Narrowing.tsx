// A field that narrows a long list on the page to what holds the letters typed. Needs scripts.
import { useSite } from '../site.tsx'

interface Props {
  label: string
  /** Called with what was typed, in lower case. */
  narrow(typed: string): void
}

export function Narrowing({ label, narrow }: Props) {
  const { t } = useSite()
  return (
    <input
      type="search"
      class="narrowing scripted"
      aria-label={label}
      placeholder={t.action.narrow}
      autoComplete="off"
      spellcheck={false}
      onInput={({ currentTarget }) => narrow(currentTarget.value.trim().toLowerCase())}
      // In a form, Enter would send it.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
    />
  )
}
