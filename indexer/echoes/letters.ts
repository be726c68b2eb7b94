// A text as its letters and figures alone, in one width, case and script, each with its place.
import { fold } from '../../data/words/fold.ts'

export interface Letters {
  text: string
  /** Places in the original, UTF-16 code units. */
  at: number[]
}

const LETTER = /[\p{L}\p{N}]/u

export function lettersOf(original: string): Letters {
  const folded = fold(original)
  const at: number[] = []
  let text = ''
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text[i]!
    // Rare characters take two units: they part runs, as signs that cannot be compared would.
    if (!isLetter(unit)) continue
    text += unit
    at.push(folded.at[i]!)
  }
  return { text, at }
}

const judged = new Map<string, boolean>()

function isLetter(unit: string): boolean {
  const known = judged.get(unit)
  if (known !== undefined) return known
  const letter = LETTER.test(unit)
  judged.set(unit, letter)
  return letter
}

/** The place just behind the letter `last`. */
export const placeBehind = (original: string, { at }: Letters, last: number): number =>
  at[last]! + (original.codePointAt(at[last]!)! > 0xffff ? 2 : 1)
