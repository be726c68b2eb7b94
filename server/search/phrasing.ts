// The phrases of the codebook that say what a question says in other words, by the units both are made of.
import { setImmediate as pause } from 'node:timers/promises'
import type { Codebook } from '../../data/schema.ts'
import { isFiller, isSmall, stem } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import { type Word, type Words, wordsOf } from '../../data/words/lexicon.ts'
import { chunksOf } from './chunks.ts'
import { chineseUnits, englishUnits, type Ideas, ideasOf, type Unit } from './units.ts'

/** A phrase of the codebook, in Chinese as its folded form, in English as its key. */
export interface Phrase {
  phrase: string
  english: boolean
  words: Word[]
}

export interface Alike extends Phrase {
  /** How much of what was asked the phrase says, and how much of the phrase was asked, 0 to 1. */
  covers: number
  asked: number
}

interface Entry extends Phrase {
  units: { unit: Unit; weight: number }[]
  weight: number
}

interface Index {
  ideas: Ideas
  byIdea: Map<string, Entry[]>
  entries: number
  everyday: Set<string>
}

/** Less of the question than this, or of the phrase, and the two say different things. */
const COVERS = 0.7
const ASKED = 0.5
/** And both together less than this. */
const NEAR = 0.73
/** Of a phrase that says it together with others: of the question, and of the phrase. */
const COVERS_PART = 0.3
const ASKED_OF_PART = 0.75
/** Phrases nearly as near as the nearest are as good. */
const AS_NEAR = 0.05
/** And one alone beside several that say more together. */
const AS_NEAR_ALONE = 0.15

const indexes = new WeakMap<Codebook, Promise<Index>>()

/** Nearest first; empty where no phrase says most of the question and little else. */
export async function phrasesLike(question: string, codebook: Codebook): Promise<Alike[]> {
  const index = await indexOf(codebook)
  const asked = distinct(unitsAsked(question, index.ideas)).map((unit) => ({
    unit,
    weight: weightOf(unit, index),
  }))
  if (asked.length < 2) return []
  const whole = sumOf(asked.map(({ weight }) => weight))
  const ideas = new Set(asked.flatMap(({ unit }) => unit))
  const least = asked.length > 2 ? COVERS_PART : COVERS
  const some = [...candidates(asked, whole * least, index)].flatMap(([entry, common]): Near[] => {
    const covers = common / whole
    if (covers < least) return []
    const shared = entry.units.filter(({ unit }) => unit.some((idea) => ideas.has(idea)))
    const share = sumOf(shared.map(({ weight }) => weight)) / entry.weight
    const { phrase, english, words } = entry
    return share < ASKED ? [] : [{ phrase, english, words, covers, asked: share, entry }]
  })
  const near: Alike[] = some
    .filter((one) => one.covers >= COVERS && nearness(one) >= NEAR)
    .map(({ entry: _, ...alike }) => alike)
  near.sort((a, b) => nearness(b) - nearness(a))
  const joined = together(some, asked, whole).sort((a, b) => nearness(b) - nearness(a))
  const single = near.filter((one) => nearness(one) >= nearness(near[0]!) - AS_NEAR)
  if (joined.length === 0) return single
  const most = Math.max(nearness(joined[0]!), near[0] ? nearness(near[0]) : 0)
  return [
    ...joined.filter((one) => nearness(one) >= most - AS_NEAR),
    ...single.filter((one) => nearness(one) >= most - AS_NEAR_ALONE),
  ].sort((a, b) => nearness(b) - nearness(a))
}

interface Near extends Alike {
  entry: Entry
}

/**
 * Words that several phrases lead to, where two of these say together what the question says: 城里老师去农村
 * and 好老师下乡 make 城里的好老师下乡.
 */
function together(near: Near[], asked: Entry['units'], whole: number): Alike[] {
  const byWord = new Map<Word, Near[]>()
  for (const one of near) {
    if (one.asked < ASKED_OF_PART) continue
    for (const word of one.words) {
      const own = byWord.get(word)
      if (own) own.push(one)
      else byWord.set(word, [one])
    }
  }
  const alike = new Map<string, Alike>()
  for (const [word, parts] of byWord) {
    if (word.general || parts.length < 2) continue
    const best = parts.reduce((a, b) => (nearness(b) > nearness(a) ? b : a))
    const covers = Math.max(...parts.map((other) => coverOf([best, other], asked) / whole))
    if (covers < COVERS || covers <= best.covers) continue
    const { phrase, english } = best
    const key = `${covers} ${best.asked} ${phrase}`
    const known = alike.get(key)
    if (known) known.words.push(word)
    else alike.set(key, { phrase, english, words: [word], covers, asked: best.asked })
  }
  return [...alike.values()]
}

/** The weight of what is asked and any of the phrases says. */
function coverOf(phrases: Near[], asked: Entry['units']): number {
  const said = new Set(phrases.flatMap(({ entry }) => entry.units.flatMap(({ unit }) => unit)))
  return sumOf(asked.map(({ unit, weight }) => (unit.some((idea) => said.has(idea)) ? weight : 0)))
}

/** Said twice is said once. */
const distinct = (units: Unit[]): Unit[] => [
  ...new Map(units.map((unit) => [unit.join(), unit])).values(),
]

/** The weight of what each phrase shares with the question; phrases that cannot share enough are left out. */
function candidates(asked: Entry['units'], least: number, { byIdea }: Index): Map<Entry, number> {
  const found = new Map<Entry, number>()
  let left = sumOf(asked.map(({ weight }) => weight))
  for (const { unit, weight } of asked.toSorted((a, b) => b.weight - a.weight)) {
    const canBegin = left >= least
    for (const entry of holdersOf(unit, byIdea)) {
      const before = found.get(entry)
      if (before !== undefined || canBegin) found.set(entry, (before ?? 0) + weight)
    }
    left -= weight
  }
  return found
}

/** Each phrase once. */
const holdersOf = ([idea, ...others]: Unit, byIdea: Index['byIdea']): Iterable<Entry> =>
  others.length === 0
    ? (byIdea.get(idea!) ?? [])
    : new Set([idea!, ...others].flatMap((one) => byIdea.get(one) ?? []))

export const nearness = ({ covers, asked }: Alike): number =>
  (2 * covers * asked) / (covers + asked)

const sumOf = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0)

const LATIN = /^[a-zü'’-]+$/

function unitsAsked(question: string, ideas: Ideas): Unit[] {
  const units: Unit[] = []
  let latin: string[] = []
  const flush = () => {
    const typed = latin.flatMap((word) => word.split('-')).filter(Boolean)
    const content = typed.filter((word) => !isSmall(word) && !isFiller(word))
    units.push(...englishUnits(content.map(stem), ideas))
    latin = []
  }
  for (const run of chunksOf(question).runs) {
    if (LATIN.test(run)) latin.push(run)
    else {
      flush()
      units.push(...chineseUnits(foldText(run), ideas))
    }
  }
  flush()
  return units
}

/** A word of everyday speech that no phrase has. */
const LEAST = 1

/** Rare ideas tell more; one that no phrase has tells the most, and is missed the most. */
function weightOf(unit: Unit, { byIdea, entries, everyday }: Index): number {
  const holding = sumOf(unit.map((idea) => byIdea.get(idea)?.length ?? 0))
  if (holding === 0 && unit.every((idea) => everyday.has(idea))) return LEAST
  return Math.log((entries + 1) / (holding + 1)) + 0.5
}

/** Made once a codebook. */
function indexOf(codebook: Codebook): Promise<Index> {
  const known = indexes.get(codebook)
  if (known) return known
  const made = indexed(codebook)
  indexes.set(codebook, made)
  return made
}

/** So many phrases are taken apart before others get their turn: there are tens of thousands. */
const AT_ONCE = 1000

async function indexed(codebook: Codebook): Promise<Index> {
  const words = wordsOf(codebook)
  const ideas = ideasOf(codebook, words)
  const phrases = phrasesOf(words)
  const entries: Entry[] = []
  for (let from = 0; from < phrases.length; from += AT_ONCE) {
    await pause()
    entries.push(...phrases.slice(from, from + AT_ONCE).map((one) => entryOf(one, ideas)))
  }
  const byIdea = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const idea of new Set(entry.units.flatMap(({ unit }) => unit))) {
      const holders = byIdea.get(idea)
      if (holders) holders.push(entry)
      else byIdea.set(idea, [entry])
    }
  }
  const index = { ideas, byIdea, entries: entries.length, everyday: words.everyday }
  for (const entry of entries) {
    for (const one of entry.units) one.weight = weightOf(one.unit, index)
    entry.weight = sumOf(entry.units.map(({ weight }) => weight))
  }
  return index
}

function entryOf(one: Phrase, ideas: Ideas): Entry {
  const own = one.english
    ? englishUnits(one.phrase.split(' '), ideas)
    : chineseUnits(one.phrase, ideas, one.phrase.length - 1)
  return { ...one, units: own.map((unit) => ({ unit, weight: 0 })), weight: 0 }
}

/** Every form of a word of the field. */
function phrasesOf({ byForm, byEnglish }: Words): Phrase[] {
  const ofField = ({ words }: Phrase) => words.some(({ general }) => !general)
  const chinese = [...byForm].map(([phrase, words]) => ({ phrase, english: false, words }))
  const english = [...byEnglish].map(([phrase, words]) => ({ phrase, english: true, words }))
  return [...chinese, ...english].filter(ofField)
}
