// What words mean, as the codebook puts it into English: 食堂 and 供餐 share no character, but a "meal".
import type { WordFound } from '../words/find.ts'
import type { Word, Words } from '../words/lexicon.ts'

/** Each once. Vocabulary that belongs to no theme tells too: it is weak where it is common. */
export function sensesOf(found: WordFound[], words: Words): Set<string> {
  const known = senses(words)
  const all = new Set<string>()
  for (const { word, meant } of found) {
    if (!meant) continue
    for (const sense of known.get(word) ?? []) all.add(sense)
  }
  return all
}

const tables = new WeakMap<Words, Map<Word, string[]>>()

/** Stems of the English forms of each word; one that a single word has says no more than the word. */
function senses(words: Words): Map<Word, string[]> {
  const known = tables.get(words)
  if (known) return known
  const stems = words.words.map((word) => [word, new Set(word.english.flat())] as const)
  const counts = new Map<string, number>()
  for (const [, own] of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const shared = (stem: string) => counts.get(stem)! > 1
  const table = new Map(stems.map(([word, own]) => [word, [...own].filter(shared)]))
  tables.set(words, table)
  return table
}
