// The phrases of the codebook that say what a question says in other words, by the units both are made of.
import type { Codebook } from '../../data/schema.ts'
import { isFiller, isSmall, stem } from '../../data/words/english.ts'
import { foldText } from '../../data/words/fold.ts'
import type { Word } from '../../data/words/lexicon.ts'
import { chunksOf } from './chunks.ts'
import { distinct, type Phrase, type PhraseIndex, phrasesOf, type Weighed } from './phrase-index.ts'
import { chineseUnits, englishUnits, type Ideas, type Unit } from './units.ts'

export interface Alike extends Phrase {
  /** How much of what was asked the phrase says, and how much of the phrase was asked, 0 to 1. */
  covers: number
  asked: number
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

/** Nearest first; empty where no phrase says most of the question and little else. */
export async function phrasesLike(question: string, codebook: Codebook): Promise<Alike[]> {
  const index = await phrasesOf(codebook)
  const asked = distinct(unitsAsked(question, index.ideas)).map((unit) => index.weighed(unit))
  if (asked.length < 2) return []
  const whole = weightOf(asked)
  const ideas = new Set(asked.flatMap(({ unit }) => unit))
  const least = asked.length > 2 ? COVERS_PART : COVERS
  const some = [...candidates(asked, whole * least, index)].flatMap(([number, common]): Near[] => {
    const covers = common / whole
    if (covers < least) return []
    const units = index.unitsOf(number)
    const shared = units.filter(({ unit }) => unit.some((idea) => ideas.has(idea)))
    const share = weightOf(shared) / weightOf(units)
    return share < ASKED ? [] : [{ ...index.phrase(number), covers, asked: share, units }]
  })
  const near: Alike[] = some
    .filter((one) => one.covers >= COVERS && nearness(one) >= NEAR)
    .map(({ units: _, ...alike }) => alike)
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
  units: Weighed[]
}

/**
 * Words that several phrases lead to, where two of these say together what the question says: 城里老师去农村
 * and 好老师下乡 make 城里的好老师下乡.
 */
function together(near: Near[], asked: Weighed[], whole: number): Alike[] {
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
function coverOf(phrases: Near[], asked: Weighed[]): number {
  const said = new Set(phrases.flatMap(({ units }) => units.flatMap(({ unit }) => unit)))
  return sumOf(asked.map(({ unit, weight }) => (unit.some((idea) => said.has(idea)) ? weight : 0)))
}

/** The weight of what each phrase shares with the question; phrases that cannot share enough are left out. */
function candidates(asked: Weighed[], least: number, index: PhraseIndex): Map<number, number> {
  const found = new Map<number, number>()
  let left = weightOf(asked)
  for (const { unit, weight } of asked.toSorted((a, b) => b.weight - a.weight)) {
    const canBegin = left >= least
    for (const phrase of index.saying(unit)) {
      const before = found.get(phrase)
      if (before !== undefined || canBegin) found.set(phrase, (before ?? 0) + weight)
    }
    left -= weight
  }
  return found
}

export const nearness = ({ covers, asked }: Alike): number =>
  (2 * covers * asked) / (covers + asked)

const weightOf = (units: Weighed[]) => sumOf(units.map(({ weight }) => weight))

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
