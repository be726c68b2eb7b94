// What a form may mean, as one token: a commitment then carries what its words mean, not every way to say it.

import type { Word, Words } from './lexicon.ts'
import { token } from './tokens.ts'

/** Of a form that may mean any of these words; of one word alone, the word itself. */
export const meaningToken = (words: Word[]): string =>
  token('m', [...new Set(words.map(({ zh }) => zh))].sort().join(' '))

const kept = new WeakMap<Words, Map<Word, string[]>>()

/**
 * The tokens under which a commitment that speaks of the word is found: its own, and one for every
 * set of words that some English phrase, pinyin or everyday form leaves open.
 */
export function meaningsOf(word: Word, words: Words): string[] {
  const all = kept.get(words) ?? meanings(words)
  kept.set(words, all)
  return all.get(word) ?? []
}

function meanings({ words, byForm, byWritten, byEnglish, bySound }: Words): Map<Word, string[]> {
  const asked = [...byForm].filter(([form]) => !byWritten.has(form)).map(([, meant]) => meant)
  const open = [...asked, ...byEnglish.values(), ...bySound.values()]
  const found = new Map(words.map((word) => [word, new Set([meaningToken([word])])]))
  for (const meant of open) {
    const token = meaningToken(meant)
    for (const word of meant) found.get(word)!.add(token)
  }
  return new Map([...found].map(([word, tokens]) => [word, [...tokens]]))
}
