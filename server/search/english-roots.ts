// English phrases in another form of the same words: recruiting teachers for teacher recruitment.
import { root, stem } from '../../data/words/english.ts'
import { englishKey, type Word, type Words } from '../../data/words/lexicon.ts'

interface RootIndex {
  byPhrase: Map<string, Word[]>
  byWord: Map<string, Word[]>
  bySense: Map<string, Word[]>
}

/** What people say for each other of schools: spending on schools is spending on education. */
const ALIKE = [
  'education school schooling educational',
  'student pupil learner schoolchild youngster kid',
  'teacher educator schoolteacher',
  'principal headteacher headmaster head',
  'kindergarten preschool',
  'rural countryside village',
  'pay salary wage remuneration',
  'funding fund funds spending expenditure budget finance financing money',
  'building construction',
  'inspection supervision',
  'evaluation assessment appraisal',
  'improvement improving upgrading',
  'exchange mobility',
  'support assistance aid help',
  'gap inequality disparity',
  'rule regulation',
  'competition contest',
]
const senses = new Map(
  ALIKE.flatMap((group) => {
    const words = group.split(' ').map(stem)
    return words.map((word): [string, string] => [root(word), root(words[0]!)])
  }),
)
const sense = (one: string): string => senses.get(root(one)) ?? root(one)

const indexes = new WeakMap<Words, RootIndex>()

/** The words that a phrase of these roots names; none where no phrase has them all and no other. */
export const wordsByRoots = (stems: string[], words: Words): Word[] =>
  indexOf(words).byPhrase.get(englishKey(stems.map(root))) ?? []

/** The words that a phrase names in words that people use for each other; none where no phrase does. */
export const wordsBySense = (stems: string[], words: Words): Word[] =>
  indexOf(words).bySense.get(englishKey(stems.map(sense))) ?? []

/** The words of which some phrase has this root. */
export const wordsWithRoot = (stem: string, words: Words): Word[] =>
  indexOf(words).byWord.get(root(stem)) ?? []

function indexOf(words: Words): RootIndex {
  const known = indexes.get(words)
  if (known) return known
  const byPhrase = new Map<string, Set<Word>>()
  const byWord = new Map<string, Set<Word>>()
  const bySense = new Map<string, Set<Word>>()
  const learn = (map: Map<string, Set<Word>>, key: string, word: Word) =>
    map.set(key, (map.get(key) ?? new Set()).add(word))
  for (const word of words.words) {
    for (const phrase of word.english) {
      const roots = phrase.map(root)
      learn(byPhrase, englishKey(roots), word)
      if (phrase.length > 1 && !word.general) learn(bySense, englishKey(phrase.map(sense)), word)
      for (const one of roots) learn(byWord, one, word)
    }
  }
  const index = {
    byPhrase: listed(byPhrase),
    byWord: listed(byWord),
    bySense: listed(bySense),
  }
  indexes.set(words, index)
  return index
}

const listed = (map: Map<string, Set<Word>>) =>
  new Map([...map].map(([key, words]) => [key, [...words]]))
