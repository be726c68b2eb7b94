// The commitments a reader has picked, kept in this browser only.
import { useEffect, useState } from 'preact/hooks'

const key = 'pins'
const changed = 'pins-changed'

/** More would not fit a link or a screen; the API takes as many ids. */
export const mostPins = 100

export function readPins(storage: Pick<Storage, 'getItem'>): string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

function write(ids: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ids.slice(-mostPins)))
  } catch {
    // Storage is full or forbidden: pins then last as long as they can, which is not at all.
  }
  dispatchEvent(new Event(changed))
}

type Watcher = (ids: string[]) => void

const none: string[] = []
let known = none
const watchers = new Set<Watcher>()

function read(): void {
  const stored = readPins(localStorage)
  known = stored.length > 0 ? stored : none
  for (const tell of watchers) tell(known)
}

/** A page has hundreds of pins to show: storage is read once for all of them. */
function watch(tell: Watcher): () => void {
  if (watchers.size === 0) {
    addEventListener(changed, read)
    addEventListener('storage', read)
    read()
  }
  watchers.add(tell)
  tell(known)
  return () => {
    watchers.delete(tell)
    if (watchers.size > 0) return
    removeEventListener(changed, read)
    removeEventListener('storage', read)
  }
}

/** The pins, empty until the browser has taken over; other tabs' changes arrive too. */
export function usePins() {
  const [ids, set] = useState(none)
  useEffect(() => watch(set), [])
  return {
    ids,
    toggle: (id: string) => write(ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id]),
    clear: () => write([]),
  }
}
