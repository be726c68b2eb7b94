// The words that the engine sees: plain letters that its tokeniser leaves whole.
import { createHash } from 'node:crypto'

/** Letters a to p for the digits of a hexadecimal number. */
const letters = (hex: string) =>
  hex.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** By kind of word, by word. */
const tokens: Record<string, Map<string, string>> = {}
const KEPT = 50_000

/** `prefix` keeps the kinds of word apart. */
export function token(prefix: string, word: string): string {
  tokens[prefix] ??= new Map()
  const kept = tokens[prefix]
  const known = kept.get(word)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const made = prefix + letters(createHash('sha256').update(word).digest('hex').slice(0, 12))
  kept.set(word, made)
  return made
}

/** A Chinese form of a codebook term, folded. */
export const formToken = (form: string): string => token('w', form)
/** A number as written, with its percent sign: `92%`, `3600`, `2025`. */
export const numberToken = (number: string): string => token('n', number)

const WORD_CHARACTER = /^[\p{L}\p{N}]$/u

/** One engine word for each character of folded text; signs become words too. */
export function grams(folded: string): string {
  const words: string[] = []
  for (const character of folded) words.push(gramOf(character))
  return words.join(' ')
}

const gramsKnown = new Map<string, string>()

function gramOf(character: string): string {
  const known = gramsKnown.get(character)
  if (known) return known
  const plain = WORD_CHARACTER.test(character)
  const gram = plain ? character : `u${letters(character.codePointAt(0)!.toString(16))}`
  gramsKnown.set(character, gram)
  return gram
}
