// Patterns tried only on texts that may match: one pass over a text tells it of all patterns together.
import { codesOf } from '../data/words/codes.ts'
import { neededWords } from './needed-words.ts'
import type { Range } from './punctuation.ts'

/** Rows of bits, one for each pattern; a row is shared by all pairs of characters with its number. */
const PAIRS = 2 ** 13
const ONES = 2 ** 10

/** Up to 32 patterns, and what each of them cannot match without. */
export class Sieve {
  /** By two neighbouring characters, and by one: the patterns of which it opens a needed word. */
  readonly #byPair = new Uint32Array(PAIRS)
  readonly #byOne = new Uint32Array(ONES)
  /** Those that need no word. */
  #always = 0
  #count = 0

  /** The pattern, without the flags g and y, to be tried on texts that this sieve has read. */
  pattern(pattern: RegExp): Sifted {
    if (this.#count === 32) throw new Error('A sieve holds 32 patterns; take another.')
    const bit = 1 << this.#count++
    const words = neededWords(pattern.source, 1)
    if (words === null) this.#always |= bit
    for (const word of words ?? []) {
      const [first, second] = [...word.slice(0, 2)].map((one) => formsOf(one, pattern.ignoreCase))
      for (const one of first!) {
        if (!second) this.#byOne[rowOf(one, ONES)]! |= bit
        for (const other of second ?? []) this.#byPair[rowOf((one << 16) | other, PAIRS)]! |= bit
      }
    }
    return { pattern, bit }
  }

  /** The patterns that may match somewhere in a run of a long text, a bit for each. */
  readRun(text: string, { start, end }: Range): number {
    const codes = codesOf(text)
    let found = this.#always
    let before = 0
    for (let at = start; at < end; at++) {
      const character = codes[at]!
      found |= this.#rowsOf(before, character)
      before = character
    }
    return found
  }

  /** The same of a text by itself. */
  read(text: string): number {
    let found = this.#always
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at)
      found |= this.#rowsOf(before, character)
      before = character
    }
    return found
  }

  #rowsOf(before: number, character: number): number {
    const pair = rowOf((before << 16) | character, PAIRS)
    return this.#byPair[pair]! | this.#byOne[rowOf(character, ONES)]!
  }
}

export interface Sifted {
  pattern: RegExp
  bit: number
}

/** Whether the pattern matches the text. `read` is what its sieve has read of it. */
export const sifts = ({ pattern, bit }: Sifted, text: string, read: number): boolean =>
  (read & bit) !== 0 && pattern.test(text)

/** The code units that match a character: of a letter in any case both of them. */
const formsOf = (character: string, inAnyCase: boolean): number[] =>
  (inAnyCase ? [character.toLowerCase(), character.toUpperCase()] : [character]).map((one) =>
    one.charCodeAt(0),
  )

/** Below the number of rows, a power of 2. */
const rowOf = (characters: number, rows: number) =>
  (Math.imul(characters, 0x9e3779b1) >>> 16) & (rows - 1)
