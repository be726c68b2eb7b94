// Answers made last, in a block of memory of a fixed size: neither they nor what gives way to them is left to be collected.
import type { Recent } from './recent.ts'

/** In bytes, from the beginning of the block. */
interface Place {
  start: number
  end: number
}

/** How what is kept is written into the block and read from it. */
interface Form<T> {
  sizeOf: (made: T) => number
  write: (made: T, block: Buffer, start: number) => void
  read: (block: Buffer, start: number, end: number) => T
}

const TEXT: Form<string> = {
  sizeOf: (text) => Buffer.byteLength(text),
  write: (text, block, start) => block.write(text, start),
  read: (block, start, end) => block.toString('utf8', start, end),
}

const BYTES: Form<Buffer> = {
  sizeOf: ({ length }) => length,
  write: (bytes, block, start) => bytes.copy(block, start),
  read: (block, start, end) => Buffer.from(block.subarray(start, end)),
}

/** Of well-formed texts. */
export const keptTexts = (room: number): Recent<string> => keptIn(room, TEXT)

/** Of what is long: it is encoded once, and copied for who asks for it again. */
export const keptBytes = (room: number): Recent<Buffer> => keptIn(room, BYTES)

/**
 * Keeps what it can in so many bytes; what was written first goes first. Makes nothing twice at once; a
 * failure is not kept.
 */
function keptIn<T>(room: number, { sizeOf, write, read }: Form<T>): Recent<T> {
  const places = new Map<string, Place>()
  const making = new Map<string, Promise<T>>()
  let block: Buffer | null = null
  let next = 0

  function keep(key: string, one: T) {
    const size = sizeOf(one)
    if (size > room) return
    block ??= Buffer.allocUnsafeSlow(room)
    const start = next + size > room ? 0 : next
    const end = start + size
    for (const [other, place] of places) {
      if (place.start < end && start < place.end) places.delete(other)
    }
    write(one, block, start)
    places.set(key, { start, end })
    next = end
  }

  async function made(key: string, make: () => Promise<T>): Promise<T> {
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
    if (place) return Promise.resolve(read(block!, place.start, place.end))
    const begun = making.get(key) ?? made(key, make)
    making.set(key, begun)
    return begun
  }
}
