// Keeps what was made last, up to a size in all, and makes nothing twice at once.

/** What was made for the key, or is being made; a failure is not kept. */
export type Recent<T> = (key: string, make: () => Promise<T>) => Promise<T>

/** The one used longest ago goes first; one larger than `most` is not kept at all. */
export function recent<T>(most: number, sizeOf: (made: T) => number): Recent<T> {
  const entries = new Map<string, { made: Promise<T>; size: number }>()
  let whole = 0

  function evict() {
    for (const [key, { size }] of entries) {
      if (whole <= most) return
      if (size === 0) continue
      entries.delete(key)
      whole -= size
    }
  }

  return (key, make) => {
    const known = entries.get(key)
    if (known) {
      entries.delete(key)
      entries.set(key, known)
      return known.made
    }
    const entry = { made: make(), size: 0 }
    entries.set(key, entry)
    entry.made.then(
      (made) => {
        entry.size = sizeOf(made)
        whole += entry.size
        evict()
      },
      () => entries.delete(key),
    )
    return entry.made
  }
}
