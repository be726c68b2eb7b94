// What a phrase is made of, whatever words it is said in: 老师缺编 and 教师编制不足 share their units.

import type { Codebook } from '../../data/schema.ts'
import { stems } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { englishKey, type Words } from '../../data/words/lexicon.ts'
import { askedAt } from './asks.ts'
import { segments } from './segments.ts'

/** The ideas that one word may stand for; words that share an idea are the same unit. */
export type Unit = string[]

export interface Ideas {
  /** Of a folded Chinese word, or of an English one by its key. */
  byWord: Map<string, Unit>
  longest: number
}

const LATIN = /^[a-z]+$/
const HAN = /\p{Script=Han}/u
const LONGEST_ENGLISH = 3

/** Words alike and the forms of general words, each with the ideas it stands for. */
export function ideasOf({ alike = [] }: Codebook, { words }: Words): Ideas {
  const byWord = new Map<string, Unit>()
  const learnForm = (word: string, idea: string) => {
    const own = byWord.get(word)
    if (!own) byWord.set(word, [idea])
    else if (!own.includes(idea)) own.push(idea)
  }
  const learn = (word: string, idea: string) => {
    learnForm(word, idea)
    if (LATIN.test(word)) learnForm(root(word), idea)
  }
  for (const [i, group] of alike.entries()) {
    for (const word of group) {
      learn(HAN.test(word) ? foldText(word) : englishKey(stems(word)), `alike ${i}`)
    }
  }
  for (const word of words) {
    if (!word.general) continue
    for (const form of [...word.written, ...word.asked]) learn(form, word.zh)
    for (const phrase of word.english) learn(englishKey(phrase), word.zh)
  }
  const longest = Math.max(0, ...[...byWord.keys()].map((word) => word.length))
  return { byWord, longest }
}

const groups = new WeakMap<Codebook, Map<string, string[]>>()

/** The Chinese words that people use for a folded one, itself among them; none where none are told. */
export function alikeOf(word: string, codebook: Codebook): string[] {
  const known = groups.get(codebook) ?? groupsOf(codebook)
  groups.set(codebook, known)
  return known.get(word) ?? []
}

function groupsOf({ alike = [] }: Codebook): Map<string, string[]> {
  const byWord = new Map<string, string[]>()
  for (const group of alike) {
    const chinese = group.filter((word) => HAN.test(word)).map(foldText)
    for (const word of chinese) byWord.set(word, [...(byWord.get(word) ?? []), ...chinese])
  }
  return byWord
}

/** Joining characters that say nothing of the matter. */
const JOINING = new Set(
  '的了吗呢吧啊地得着是在有和与及把被给让都也还就才只等跟去会能要个所对为这那我你他很太',
)

/**
 * The units of a folded Chinese run in order, its longest known words first; the rest as the
 * platform's dictionary has it. Words as long as `most` and longer are taken apart.
 */
export function chineseUnits(run: string, { byWord, longest }: Ideas, most = run.length): Unit[] {
  const units: Unit[] = []
  let rest = ''
  const flush = () => {
    for (const word of segments(rest)) if (!JOINING.has(word)) units.push([word])
    rest = ''
  }
  for (let at = 0; at < run.length; ) {
    const asked = askedAt(run, at)
    if (asked && asked.end - at > 1) {
      flush()
      at = asked.end
      continue
    }
    const known = knownAt(run, at, byWord, Math.min(longest, most))
    if (known) {
      flush()
      units.push(byWord.get(known)!)
      at += known.length
    } else {
      rest += run[at]
      at++
    }
  }
  flush()
  return units
}

const ENDINGS =
  /(?:i[sz]ation|ations?|itions?|[st]ions?|ments?|ness|ings?|ed|ers?|ors?|ives?|ally|al|ly|es|e|y)$/

/** What evaluate, evaluating and evaluation share. */
const root = (word: string): string => {
  const cut = word.replace(ENDINGS, '')
  return cut.length >= 5 ? cut : word
}

function knownAt(run: string, at: number, byWord: Map<string, Unit>, most: number): string | null {
  for (let length = Math.min(most, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length)
    if (byWord.has(word)) return word
  }
  return null
}

/** The units of English stems in order; known phrases first, the longest of them before all. */
export function englishUnits(phrase: string[], { byWord }: Ideas): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < phrase.length; ) {
    let length = Math.min(LONGEST_ENGLISH, phrase.length - at)
    while (length > 1 && !byWord.has(englishKey(phrase.slice(at, at + length)))) length--
    const key = englishKey(phrase.slice(at, at + length))
    units.push(byWord.get(key) ?? byWord.get(root(key)) ?? [root(key)])
    at += length
  }
  return units
}
