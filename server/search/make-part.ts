// The kinds of part a question may have, each with what the engine is asked and what is marked.
import { foldText } from '../../data/words/fold.ts'
import type { Word } from '../../data/words/lexicon.ts'
import { numberForms } from '../../data/words/numbers.ts'
import {
  formToken,
  grams,
  numberToken,
  phraseToken,
  soundToken,
  stemToken,
} from '../../data/words/tokens.ts'
import type { Part } from './part.ts'

const others = (words: Word[], typed: string[]) => [
  ...new Set(words.flatMap((word) => word.written).filter((form) => !typed.includes(form))),
]

/** A run of characters to be found as it stands; null where nothing of it can be looked for. */
export function literalPart(run: string): Part | null {
  const folded = foldText(run)
  if (!/[\p{L}\p{N}]/u.test(folded)) return null
  return {
    kind: 'literal',
    shown: run,
    clause: `"${grams(folded)}"`,
    words: [],
    forms: { typed: [folded], other: [] },
    weak: false,
  }
}

/** A Chinese form of the codebook. */
export function wordPart(form: string, words: Word[]): Part {
  return {
    kind: 'word',
    shown: form,
    clause: formToken(form),
    words,
    forms: { typed: [form], other: others(words, [form]) },
    weak: words.every((word) => word.general),
  }
}

export function numberPart(number: string): Part {
  return {
    kind: 'number',
    shown: number,
    clause: numberToken(number),
    words: [],
    forms: { typed: numberForms(number).slice(0, 1), other: [] },
    weak: false,
  }
}

/** A whole English form of a term, given by its key. */
export const phrasePart = (typed: string, key: string, words: Word[]): Part =>
  foreignPart(
    typed,
    phraseToken(key),
    words,
    words.every((word) => word.general),
  )

/** One English word that is only a part of some terms' forms. */
export const stemPart = (typed: string, stem: string, words: Word[]): Part =>
  foreignPart(typed, stemToken(stem), words, true)

/** Pinyin or its initials. */
export const soundPart = (typed: string, sound: string, words: Word[]): Part =>
  foreignPart(typed, soundToken(sound), words, false)

function foreignPart(shown: string, clause: string, words: Word[], weak: boolean): Part {
  return {
    kind: 'english',
    shown,
    clause,
    words,
    // No form was typed in Chinese: each word's first form stands for it, the rest are other words.
    forms: { typed: [...new Set(words.map((word) => word.written[0]!))], other: others(words, []) },
    weak,
  }
}
