// English phrases in another form of the same words: recruiting teachers for teacher recruitment.
import { root } from '../../data/words/english.ts'
import { englishKey, type Word, type Words } from '../../data/words/lexicon.ts'

interface RootIndex {
  byPhrase: Map<string, Word[]>
  byWord: Map<string, Word[]>
}

const indexes = new WeakMap<Words, RootIndex>()

/** The words that a phrase of these roots names; none where no phrase has them all and no other. */
export const wordsByRoots = (stems: string[], words: Words): Word[] =>
  indexOf(words).byPhrase.get(englishKey(stems.map(root))) ?? []

/** The words of which some phrase has this root. */
export const wordsWithRoot = (stem: string, words: Words): Word[] =>
  indexOf(words).byWord.get(root(stem)) ?? []

function indexOf(words: Words): RootIndex {
  const known = indexes.get(words)
  if (known) return known
  const byPhrase = new Map<string, Set<Word>>()
  const byWord = new Map<string, Set<Word>>()
  const learn = (map: Map<string, Set<Word>>, key: string, word: Word) =>
    map.set(key, (map.get(key) ?? new Set()).add(word))
  for (const word of words.words) {
    for (const phrase of word.english) {
      const roots = phrase.map(root)
      learn(byPhrase, englishKey(roots), word)
      for (const one of roots) learn(byWord, one, word)
    }
  }
  const index = { byPhrase: listed(byPhrase), byWord: listed(byWord) }
  indexes.set(words, index)
  return index
}

const listed = (map: Map<string, Set<Word>>) =>
  new Map([...map].map(([key, words]) => [key, [...words]]))
