// Answers made last, in a block of memory of a fixed size: neither they nor what gives way to them is left to be collected.
import type { Recent } from './recent.ts'

/** In bytes, from the beginning of the block. */
interface Place {
  start: number
  end: number
}

/**
 * Keeps what it can in so many bytes; what was written first goes first. Makes nothing twice at once; a
 * failure is not kept. Who asks again gets a copy.
 */
export function keptBytes(room: number): Recent<Buffer> {
  const places = new Map<string, Place>()
  const making = new Map<string, Promise<Buffer>>()
  let block: Buffer | null = null
  let next = 0

  function keep(key: string, one: Buffer) {
    const size = one.length
    if (size > room) return
    block ??= Buffer.allocUnsafeSlow(room)
    const start = next + size > room ? 0 : next
    const end = start + size
    for (const [other, place] of places) {
      if (place.start < end && start < place.end) places.delete(other)
    }
    one.copy(block, start)
    places.set(key, { start, end })
    next = end
  }

  async function made(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    try {
      const one = await make()
      keep(key, one)
      return one
    } finally {
      making.delete(key)
    }
  }

  return (key, make) => {
    const place = places.get(key)
    if (place) return Promise.resolve(Buffer.from(block!.subarray(place.start, place.end)))
    const begun = making.get(key) ?? made(key, make)
    making.set(key, begun)
    return begun
  }
}
