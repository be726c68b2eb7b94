// Texts of commitments and their headings, folded. The same ones come up in answer after answer.
import { foldText } from '../../data/words/fold.ts'

/** Some hundred bytes each. */
const KEPT = 20_000
const folds = new Map<string, string>()

/** As foldText; for texts of the edition alone: what visitors type is not kept. */
export function folded(text: string): string {
  const known = folds.get(text)
  if (known !== undefined) return known
  if (folds.size >= KEPT) folds.clear()
  const made = foldText(text)
  folds.set(text, made)
  return made
}
