// Values held packed, for there are so many that unpacked they would not fit.
import { gunzipSync, gzipSync } from 'node:zlib'

/** In the order in which they came, as often as they are gone through; what was added together is unpacked together. */
export class Packed<T> implements Iterable<T> {
  readonly #packs: Buffer[] = []

  /** Values of plain data. */
  add(together: T[]): void {
    this.#packs.push(gzipSync(JSON.stringify(together), { level: 1 }))
  }

  *[Symbol.iterator](): Generator<T> {
    for (const pack of this.#packs) yield* JSON.parse(gunzipSync(pack).toString()) as T[]
  }
}
