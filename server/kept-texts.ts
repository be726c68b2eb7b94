// Texts made last, in a block of memory of a fixed size: neither they nor what gives way to them is left to be collected.
import type { Recent } from './recent.ts'

/** In bytes, from the beginning of the block. */
interface Place {
  start: number
  end: number
}

/**
 * Keeps what it can in so many bytes; what was written first goes first. Takes well-formed texts, each
 * read anew for who asks for it again. Makes nothing twice at once; a failure is not kept.
 */
export function keptTexts(room: number): Recent<string> {
  const places = new Map<string, Place>()
  const making = new Map<string, Promise<string>>()
  let block: Buffer | null = null
  let next = 0

  function keep(key: string, text: string) {
    const size = Buffer.byteLength(text)
    if (size > room) return
    block ??= Buffer.allocUnsafeSlow(room)
    const start = next + size > room ? 0 : next
    const end = start + size
    for (const [other, place] of places) {
      if (place.start < end && start < place.end) places.delete(other)
    }
    block.write(text, start)
    places.set(key, { start, end })
    next = end
  }

  async function made(key: string, make: () => Promise<string>): Promise<string> {
    try {
      const text = await make()
      keep(key, text)
      return text
    } finally {
      making.delete(key)
    }
  }

  return (key, make) => {
    const place = places.get(key)
    if (place) return Promise.resolve(block!.toString('utf8', place.start, place.end))
    const begun = making.get(key) ?? made(key, make)
    making.set(key, begun)
    return begun
  }
}
