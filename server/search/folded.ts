// Texts of commitments and their headings, folded. The same ones come up in answer after answer.
import { type Folded, fold, foldText } from '../../data/words/fold.ts'

/** Some hundred bytes each. */
const KEPT = 20_000
const folds = new Map<string, string>()
/** With the places some kilobytes each. */
const KEPT_PLACES = 4_000
const places = new Map<string, Folded>()

/** As foldText; for texts of the edition alone: what visitors type is not kept. */
export function folded(text: string): string {
  const known = folds.get(text)
  if (known !== undefined) return known
  if (folds.size >= KEPT) folds.clear()
  const made = foldText(text)
  folds.set(text, made)
  return made
}

/** As fold, of the same texts. */
export function foldedWithPlaces(text: string): Folded {
  const known = places.get(text)
  if (known) return known
  if (places.size >= KEPT_PLACES) places.clear()
  const made = fold(text)
  places.set(text, made)
  return made
}
