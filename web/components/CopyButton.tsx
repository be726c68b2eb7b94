// A button that puts text on the clipboard and says whether it worked.
import { useState } from 'preact/hooks'
import { useSite } from '../site.tsx'

interface Props {
  text: string | (() => string)
  label: string
}

export function CopyButton({ text, label }: Props) {
  const { t } = useSite()
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
      say(t.action.copied)
    } catch {
      say(t.action.copyFailed)
    }
    setTimeout(say, 2500, '')
  }
  return (
    <button type="button" class="scripted" onClick={copy}>
      <span aria-live="polite">{said || label}</span>
    </button>
  )
}
