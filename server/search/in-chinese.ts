// English terms that no commitment speaks of, asked for again as what the codebook calls them in Chinese.
import type { Words } from '../../data/words/lexicon.ts'
import type { Attempt } from './attempt.ts'
import type { Readings } from './interpret.ts'
import { wordPart } from './make-part.ts'
import type { Part } from './part.ts'

/**
 * Null where no whole English term stands in the way. In Chinese a term is also found where it
 * stands inside another, and by the everyday words for it.
 */
export function inChinese({ interpretation, held }: Attempt, words: Words): Readings | null {
  const { parts } = interpretation
  const isHeld = (part: Part) => (held.get(part) ?? 0) > 0
  const said = parts.map((part) => (isHeld(part) ? part : chinese(part, words)))
  if (said.every((part, i) => part === parts[i])) return null
  return { asTyped: null, byWords: { ...interpretation, parts: said } }
}

function chinese(part: Part, words: Words): Part {
  const form = part.forms.typed[0]
  const known = form === undefined ? undefined : words.byForm.get(form)
  if (part.kind !== 'english' || part.weak || !known) return part
  return { ...wordPart(form!, known), shown: part.shown }
}
