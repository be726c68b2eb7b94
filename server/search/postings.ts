// Which of many numbered things hold a word: their numbers in one row outside the heap, not a list a word.

const NONE = new Uint32Array()

export class Postings {
  /** The place of each word. */
  readonly #places = new Map<string, number>()
  /** By place: where the numbers of the things begin; those of the next word begin where they end. */
  readonly #starts: Uint32Array
  readonly #numbers: Uint32Array

  /** @param held the words of each thing, each word once */
  constructor(held: Iterable<string>[]) {
    const counts: number[] = []
    for (const words of held) {
      for (const word of words) {
        const place = this.#placed(word)
        counts[place] = (counts[place] ?? 0) + 1
      }
    }
    this.#starts = new Uint32Array(counts.length + 1)
    for (const [place, count] of counts.entries()) {
      this.#starts[place + 1] = this.#starts[place]! + count
    }
    this.#numbers = new Uint32Array(this.#starts.at(-1)!)
    const next = this.#starts.slice()
    for (const [number, words] of held.entries()) {
      for (const word of words) this.#numbers[next[this.#placed(word)]!++] = number
    }
  }

  #placed(word: string): number {
    const known = this.#places.get(word)
    if (known !== undefined) return known
    this.#places.set(word, this.#places.size)
    return this.#places.size - 1
  }

  /** The numbers of the things that hold the word, in order. */
  holding(word: string): Uint32Array {
    const place = this.#places.get(word)
    if (place === undefined) return NONE
    return this.#numbers.subarray(this.#starts[place], this.#starts[place + 1])
  }
}
