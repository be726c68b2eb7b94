// The parts of a stretch of Latin words: English forms of the codebook in any order, pinyin, and the rest.
import { isFiller, isSmall, stem } from '../../data/words/english.ts'
import { englishKey, type Word, type Words } from '../../data/words/lexicon.ts'
import { literalPart, phrasePart, soundPart, stemPart } from './make-part.ts'
import type { Part } from './part.ts'

interface Typed {
  word: string
  stem: string
  /** Its place in what was typed, small words counted. */
  place: number
}

const LONGEST_PHRASE = 6
/** Letters that sound like a word of the codebook and are this many are no English word. */
const PINYIN = 6

export function englishParts(run: string[], words: Words): Part[] {
  const typed = run.flatMap((one) => one.split('-')).filter(Boolean)
  if (typed.every(isSmall)) return []
  const pinyin = soundOf(typed, words)
  const isLong = typed.join('').length >= PINYIN
  if (pinyin && (isLong || !typed.every((word) => words.stems.has(stem(word))))) return [pinyin]
  const rest: Typed[] = typed
    .map((word, place) => ({ word, stem: stem(word), place }))
    .filter(({ word }) => !isSmall(word))
  const content = rest.map(({ word }) => word)
  const parts: Part[] = []
  for (let length = Math.min(LONGEST_PHRASE, rest.length); length > 0; length--) {
    // In "who pays for teacher training" teacher goes with training, not with pays.
    if (length > 1) parts.push(...phrases(rest, length, words, isUnbroken))
    parts.push(...phrases(rest, length, words))
  }
  const isNamed = parts.some(({ weak }) => !weak)
  const isPhrase = content.length < 2 || haveOnePhrase(content.map(stem), words)
  return [...parts, ...loose(rest, words, !isNamed && !isPhrase)]
}

const isUnbroken = (stretch: Typed[]) =>
  stretch.at(-1)!.place - stretch[0]!.place === stretch.length - 1

/** Takes from `rest` every stretch of `length` words that is an English form, whatever its order. */
function phrases(
  rest: Typed[],
  length: number,
  words: Words,
  suits: (stretch: Typed[]) => boolean = () => true,
): Part[] {
  const parts: Part[] = []
  for (let at = 0; at + length <= rest.length; ) {
    const stretch = rest.slice(at, at + length)
    if (!suits(stretch)) {
      at++
      continue
    }
    const key = englishKey(stretch.map((one) => one.stem))
    const found = words.byEnglish.get(key)
    const typed = stretch.map((one) => one.word).join(' ')
    if (length > 1 && words.elsewhere.has(key)) {
      parts.push(literalPart(typed)!)
      rest.splice(at, length)
    } else if (found) {
      parts.push(phrasePart(typed, found))
      rest.splice(at, length)
    } else at++
  }
  return parts
}

/** Words that are no form by themselves. */
function loose(rest: Typed[], words: Words, stray: boolean): Part[] {
  const named = rest.filter(({ word }) => !isFiller(word))
  return named.flatMap(({ word, stem }) => {
    if (words.stems.has(stem)) return stemPart(word, wordsWith(stem, words), stray)
    return soundOf([word], words) ?? literalPart(word) ?? []
  })
}

/** Whether some English form of the codebook has all these words among others. */
const haveOnePhrase = (stems: string[], { words }: Words): boolean =>
  words.some(({ english }) =>
    english.some((phrase) => stems.every((stem) => phrase.includes(stem))),
  )

const wordsWith = (stem: string, words: Words): Word[] =>
  words.words.filter((word) => word.english.some((phrase) => phrase.includes(stem)))

function soundOf(typed: string[], words: Words): Part | null {
  const sound = typed.join('').replaceAll('ü', 'v').replace(/['’]/g, '')
  const found = words.bySound.get(sound)
  return found ? soundPart(typed.join(' '), sound, found) : null
}
