// How long the forms may be that begin at a place of a text, so that most places need no further look.

const SIZE = 1 << 16
const NONE: readonly number[] = []

/** A small number for two neighbouring characters; others may have the same one. */
const pairAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 31)) & (SIZE - 1)

export class Lengths {
  readonly #byPair: (number[] | undefined)[] = new Array(SIZE)
  readonly #single = new Set<number>()

  add(form: string): void {
    if (form.length === 1) {
      this.#single.add(form.charCodeAt(0))
      return
    }
    const pair = pairAt(form, 0)
    const known = this.#byPair[pair]
    if (!known) this.#byPair[pair] = [form.length]
    else if (!known.includes(form.length)) known.push(form.length)
  }

  /** Of one character and of more; UTF-16 code units, in no order. */
  at(text: string, at: number): readonly number[] {
    const longer = this.#byPair[pairAt(text, at)] ?? NONE
    return this.#single.has(text.charCodeAt(at)) ? [1, ...longer] : longer
  }
}
