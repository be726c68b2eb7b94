// A set of characters that a text is gone through for.

/** Of code units: a bit for each. A set of strings would make a string of every character asked about. */
export class Characters {
  readonly #bits = new Uint8Array(2 ** 16 / 8)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      this.#bits[code >>> 3]! |= 1 << (code & 7)
    }
  }

  /** Whether the character at a place of the text is one of them; false beyond its ends. */
  at(text: string, place: number): boolean {
    if (place < 0 || place >= text.length) return false
    const code = text.charCodeAt(place)
    return (this.#bits[code >>> 3]! & (1 << (code & 7))) !== 0
  }

  /** The first place from `from` on where one of them stands; the end of the text for none. */
  next(text: string, from: number): number {
    const bits = this.#bits
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if ((bits[code >>> 3]! & (1 << (code & 7))) !== 0) return at
    }
    return text.length
  }

  /** The same among the code units of a long text, up to `end`; see codes.ts. */
  nextAmong(codes: Uint16Array, from: number, end: number): number {
    const bits = this.#bits
    for (let at = from; at < end; at++) {
      const code = codes[at]!
      if ((bits[code >>> 3]! & (1 << (code & 7))) !== 0) return at
    }
    return end
  }
}

/** The characters from the first to the last, in the order of their code units. */
export const between = (first: string, last: string): string =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(first.charCodeAt(0) + i),
  ).join('')

/** What `trim` takes away (ECMAScript: white space and line terminators). */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
export const BLANK = new Characters(BLANKS)
