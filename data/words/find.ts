// The codebook's words in a text: every occurrence, also of a word inside a longer one.
import { foldText } from './fold.ts'
import { formsAt } from './forms.ts'
import type { Word, Words } from './lexicon.ts'

export interface WordFound {
  word: Word
  form: string
  /** Places in the folded text. */
  start: number
  end: number
  /** false inside a longer phrase that holds the word and does not mean it. */
  meant: boolean
}

/** A text as it is compared, and the words in it. */
export interface WordsRead {
  folded: string
  found: WordFound[]
}

export function readWords(text: string, words: Words): WordsRead {
  const folded = foldText(text)
  return { folded, found: findWords(folded, words) }
}

/** In order of place. */
export function findWords(folded: string, { forms, lengths }: Words): WordFound[] {
  const found: WordFound[] = []
  for (let start = 0; start < folded.length; start++) {
    for (const { value, end } of formsAt(forms, lengths, folded, start)) {
      for (const word of value.written) {
        const meant = !masked(folded, start, end, word)
        found.push({ word, form: value.form, start, end, meant })
      }
    }
  }
  return found
}

/** Every form that stands in a text as it is, also everyday forms that plans seldom write. */
export function findForms(
  folded: string,
  { forms, formLengths }: Words,
): { form: string; start: number }[] {
  const found: { form: string; start: number }[] = []
  for (let start = 0; start < folded.length; start++) {
    for (const { value } of formsAt(forms, formLengths, folded, start)) {
      found.push({ form: value.form, start })
    }
  }
  return found
}

function masked(folded: string, start: number, end: number, word: Word): boolean {
  const first = folded.charCodeAt(start)
  return word.unless.some((phrase) => {
    for (let from = Math.max(0, end - phrase.length); from <= start; from++)
      if (phrase.charCodeAt(start - from) === first && folded.startsWith(phrase, from)) return true
    return false
  })
}
