// Many texts held end to end outside the heap: collecting garbage does not go through them one by one.

/** Stands behind each, and in no folded form, so that none is found across two texts. */
const BETWEEN = '\n'

export class Texts implements Iterable<string> {
  /** UTF-16, as strings are: nothing has to be translated to be looked for. */
  readonly #bytes: Buffer
  /** Where each begins, in bytes, and where one more would. */
  readonly #starts: Uint32Array

  constructor(texts: string[]) {
    this.#starts = new Uint32Array(texts.length + 1)
    for (const [i, { length }] of texts.entries()) {
      this.#starts[i + 1] = this.#starts[i]! + 2 * (length + BETWEEN.length)
    }
    this.#bytes = Buffer.from(texts.map((text) => text + BETWEEN).join(''), 'utf16le')
  }

  get length(): number {
    return this.#starts.length - 1
  }

  at(number: number): string {
    const end = this.#starts[number + 1]! - 2 * BETWEEN.length
    return this.#bytes.toString('utf16le', this.#starts[number], end)
  }

  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.length; number++) yield this.at(number)
  }

  /** The numbers of those that hold the form, in order. */
  *holding(form: string): Generator<number> {
    for (let number = 0; number < this.length; number++) {
      const at = this.#bytes.indexOf(form, this.#starts[number], 'utf16le')
      if (at < 0) return
      while (this.#starts[number + 1]! <= at) number++
      yield number
    }
  }
}
