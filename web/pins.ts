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

/** The pins, empty until the browser has taken over; other tabs' changes arrive too. */
export function usePins() {
  const [ids, set] = useState<string[]>([])
  useEffect(() => {
    const read = () => set(readPins(localStorage))
    read()
    addEventListener(changed, read)
    addEventListener('storage', read)
    return () => {
      removeEventListener(changed, read)
      removeEventListener('storage', read)
    }
  }, [])
  return {
    ids,
    toggle: (id: string) => write(ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id]),
    clear: () => write([]),
  }
}
