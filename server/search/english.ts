// The parts of a stretch of Latin words: English forms of the codebook in any order, pinyin, and the rest.
import { isFiller, isSmall, root, stem } from '../../data/words/english.ts'
import { englishKey, type Word, type Words } from '../../data/words/lexicon.ts'
import { wordsByRoots, wordsBySense, wordsWithRoot } from './english-roots.ts'
import {
  glossPart,
  literalPart,
  nearPhrasePart,
  phrasePart,
  soundPart,
  stemPart,
} from './make-part.ts'
import type { Part } from './part.ts'

interface Typed {
  word: string
  stem: string
  /** Its place in what was typed, small words counted. */
  place: number
  /** The place of the run it was typed in: full and time of full-time share it. */
  run: number
}

const LONGEST_PHRASE = 6
/** Letters that sound like a word of the codebook and are this many are no English word. */
const PINYIN = 6

/** `longest`: of how many words a phrase may be at most. */
export function englishParts(run: string[], words: Words, longest = LONGEST_PHRASE): Part[] {
  const pieces = run.flatMap((one, i) =>
    one.split('-').flatMap((word) => (word ? [{ word, run: i }] : [])),
  )
  const typed = pieces.map(({ word }) => word)
  if (typed.every(isSmall)) return []
  const pinyin = soundOf(typed, words)
  const isLong = typed.join('').length >= PINYIN
  if (pinyin && (isLong || !typed.every((word) => words.stems.has(stem(word))))) return [pinyin]
  const rest: Typed[] = pieces
    .map((piece, place) => ({ ...piece, stem: stem(piece.word), place }))
    .filter(({ word }) => !isSmall(word))
  const content = rest.filter(({ word }) => !isFiller(word))
  const parts: Part[] = []
  const exactly: Reading = (typed, stems) => {
    const key = englishKey(stems)
    if (stems.length > 1 && words.elsewhere.has(key)) return literalPart(typed)
    const found = words.byEnglish.get(key)
    if (found) return phrasePart(typed, found, words.meantForms.get(key))
    const gloss = words.glossary.get(key)
    return gloss ? glossPart(typed, gloss, words) : null
  }
  const byRoots: Reading = (typed, stems) => {
    // Depressed speaks of depression, modern of more than to modernise.
    if (stems.length === 1 && root(stems[0]!) === stems[0]) return null
    const found = wordsByRoots(stems, words)
    if (found.length > 0) return nearPhrasePart(typed, found)
    const gloss = words.glossary.get(englishKey(stems.map(root)))
    return gloss ? glossPart(typed, gloss, words) : null
  }
  const bySense: Reading = (typed, stems) => {
    const found = wordsBySense(stems, words)
    return found.length > 0 ? nearPhrasePart(typed, found) : null
  }
  for (let length = Math.min(longest, rest.length); length > 0; length--) {
    // In "who pays for teacher training" teacher goes with training, not with pays.
    if (length > 1) parts.push(...phrases(rest, length, exactly, isUnbroken))
    parts.push(...phrases(rest, length, exactly))
    parts.push(...phrases(rest, length, byRoots, isUnbroken))
    if (length > 1) parts.push(...phrases(rest, length, bySense, isClose))
  }
  const isNamed = parts.some(({ weak }) => !weak)
  const isPhrase =
    content.length < 2 ||
    haveOnePhrase(
      content.map((one) => one.stem),
      words,
    )
  return [...parts, ...loose(rest, words, !isNamed && !isPhrase)]
}

/** Shorter phrases and words that a longer phrase is made of; null where it is one word. */
export function englishPieces({ kind, shown }: Part, words: Words): Part[] | null {
  const typed = shown.split(' ')
  if (kind !== 'english' || typed.length < 2) return null
  const parts = englishParts(typed, words, shown.split(/[ -]/).length - 1)
  const isWhole = (word: string) =>
    !word.includes('-') || parts.some((part) => part.shown.split(' ').includes(word))
  const isMade = parts.length > 1 && parts.every((part) => part.kind === 'english')
  return isMade && typed.every(isWhole) ? parts : null
}

/** Half of other phrases: what performance says of performance pay is said of much else. */
export const isHalf = ({ weak, words }: Part) => weak && !words.every(({ general }) => general)

const isUnbroken = (stretch: Typed[]) =>
  stretch.at(-1)!.place - stretch[0]!.place === stretch.length - 1

/** One small word between two at most: spending on schools. */
const isClose = (stretch: Typed[]) =>
  stretch.every(({ place }, i) => i === 0 || place - stretch[i - 1]!.place <= 2)

/** Of full-time teachers no phrase may take time and teachers. */
function cutsCompound(stretch: Typed[], before?: Typed, after?: Typed): boolean {
  const [first, last] = [stretch[0]!.run, stretch.at(-1)!.run]
  return first !== last && (before?.run === first || after?.run === last)
}

/** What some words are, typed so, by their stems; null where they are nothing. */
type Reading = (typed: string, stems: string[]) => Part | null

/** Takes from `rest` every stretch of `length` words that is an English form, whatever its order. */
function phrases(
  rest: Typed[],
  length: number,
  read: Reading,
  suits: (stretch: Typed[]) => boolean = () => true,
): Part[] {
  const parts: Part[] = []
  for (let at = 0; at + length <= rest.length; ) {
    const stretch = rest.slice(at, at + length)
    if (!suits(stretch) || cutsCompound(stretch, rest[at - 1], rest[at + length])) {
      at++
      continue
    }
    const part = read(
      typedAs(stretch),
      stretch.map(({ stem }) => stem),
    )
    if (part) {
      parts.push(part)
      rest.splice(at, length)
    } else at++
  }
  return parts
}

/** With the hyphens of its compounds. */
const typedAs = (stretch: Typed[]): string =>
  stretch.reduce(
    (text, { word, run }, i) =>
      i === 0 ? word : `${text}${run === stretch[i - 1]!.run ? '-' : ' '}${word}`,
    '',
  )

/** Words that are no form by themselves. */
function loose(rest: Typed[], words: Words, stray: boolean): Part[] {
  const named = rest.filter(({ word }) => !isFiller(word))
  return named.flatMap(({ word, stem }) => {
    if (words.stems.has(stem)) return stemPart(word, wordsWith(stem, words), stray)
    const akin = wordsWithRoot(stem, words)
    return (
      soundOf([word], words) ??
      (akin.length > 0 ? stemPart(word, akin, stray) : literalPart(word)) ??
      []
    )
  })
}

/** Whether some English form of the codebook has all these words among others. */
const haveOnePhrase = ([first, ...rest]: string[], words: Words): boolean =>
  wordsWith(first!, words).some(({ english }) =>
    english.some(
      (phrase) => phrase.includes(first!) && rest.every((stem) => phrase.includes(stem)),
    ),
  )

const byStem = new WeakMap<Words, Map<string, Word[]>>()

/** In the order of the codebook. */
function wordsWith(stem: string, words: Words): Word[] {
  const known = byStem.get(words) ?? wordsByStem(words)
  byStem.set(words, known)
  return known.get(stem) ?? []
}

function wordsByStem({ words }: Words): Map<string, Word[]> {
  const found = new Map<string, Word[]>()
  for (const word of words) {
    for (const stem of new Set(word.english.flat())) {
      const own = found.get(stem)
      if (own) own.push(word)
      else found.set(stem, [word])
    }
  }
  return found
}

function soundOf(typed: string[], words: Words): Part | null {
  const sound = typed.join('').replaceAll('ü', 'v').replace(/['’]/g, '')
  const found = words.bySound.get(sound)
  return found ? soundPart(typed.join(' '), sound, found) : null
}
