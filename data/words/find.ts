// The codebook's words in a text: every occurrence, also of a word inside a longer one.
import { foldText } from './fold.ts'
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
export function findWords(folded: string, words: Words): WordFound[] {
  const found: WordFound[] = []
  for (let start = 0; start < folded.length; start++) {
    for (const length of words.lengths.at(folded, start)) {
      const end = start + length
      if (end > folded.length) continue
      const form = folded.slice(start, end)
      for (const word of words.byWritten.get(form) ?? []) {
        found.push({ word, form, start, end, meant: !masked(folded, start, end, word) })
      }
    }
  }
  return found
}

/** Every form that stands in a text as it is, also everyday forms that plans seldom write. */
export function findForms(folded: string, words: Words): { form: string; start: number }[] {
  const found: { form: string; start: number }[] = []
  for (let start = 0; start < folded.length; start++) {
    for (const length of words.formLengths.at(folded, start)) {
      const form = folded.slice(start, start + length)
      if (words.byForm.has(form)) found.push({ form, start })
    }
  }
  return found
}

function masked(folded: string, start: number, end: number, word: Word): boolean {
  return word.unless.some((phrase) => {
    for (let from = Math.max(0, end - phrase.length); from <= start; from++)
      if (folded.startsWith(phrase, from)) return true
    return false
  })
}
