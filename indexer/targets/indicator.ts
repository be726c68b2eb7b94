// Finds the codebook's indicator for a number by its label, its clause and its unit.
import type { Indicator } from '../../data/schema.ts'
import { nextOpening, type Trie, trieOf, wordsAt } from '../../data/words/trie.ts'
import { neededWords } from '../needed-words.ts'
import { PERCENT } from './units.ts'

export type PlacedIndicator = Indicator & { topic: string; theme: string }

interface Compiled {
  id: string
  /** Its place in the codebook. */
  order: number
  isPerHead: boolean
  match: RegExp[]
  /** Words of which each match holds one, by pattern; null where any may do. */
  needs: (string[] | null)[]
  not: RegExp[]
}

/** The indicators that answer to one unit. */
interface Index {
  /** By the words that their patterns cannot match without; most indicators are passed over by these. */
  byWord: Trie<Compiled[]>
  /** Those of which some pattern needs no word. */
  byNone: Compiled[]
}

const SCALE = /^(?:十|百|千)?(?:万亿|万|亿)|^[千百](?=.)/
/** Measures that plans use for the same thing. */
const ALIKE = [
  ['名', '人', '位'],
  ['所', '个', '家', '座', '处', '园', '校', '间', ''],
  ['次', '场', '场次', '期'],
  ['项', '个', '件'],
  ['小时', '个小时'],
  ['课时', '个课时', '学时', '个学时', '节'],
  ['个百分点', '百分点'],
  ['系数', '指数', ''],
  ['平方米', '㎡', 'm²'],
  ['公里', '千米'],
]
/** 每百名学生拥有骨干教师数 is a density; it says nothing on how many there are. */
const PER_HEAD = /每[百千万十\d]|生均|人均|师均|班均/
/** By the unit of a target, without its scale. Kept for as long as the list of indicators lives. */
const known = new WeakMap<readonly PlacedIndicator[], Map<string, Index>>()

/**
 * The id of the most specific indicator, or null. Specific is the one with the longest match in the
 * label; where none matches there, the one with the longest match in the words around the number.
 * A share never answers to a count, nor a density (每百名学生…) to a number of things.
 */
export function findIndicator(
  label: string,
  around: string,
  unit: string,
  indicators: readonly PlacedIndicator[],
): string | null {
  let best: string | null = null
  let bestScore = 0
  const words = `${label}\n${around}`
  const isPerHead = PER_HEAD.test(label)
  for (const candidate of candidatesFor(unit, words, indicators)) {
    if (isPerHead && !candidate.isPerHead) continue
    const score = scoreOf(candidate, label, around, bestScore)
    if (score <= bestScore || candidate.not.some((not) => not.test(words))) continue
    best = candidate.id
    bestScore = score
  }
  return best
}

/** Beyond any length, so that a match in the label stands above one in the words around. */
const IN_LABEL = 1000

function scoreOf({ match }: Compiled, label: string, around: string, best: number): number {
  const inLabel = longestMatch(match, label)
  if (inLabel > 0) return IN_LABEL + inLabel
  return best > IN_LABEL ? 0 : longestMatch(match, around)
}

/** In the order of the codebook. */
function candidatesFor(
  unit: string,
  words: string,
  indicators: readonly PlacedIndicator[],
): Compiled[] {
  const index = indexesFor(indicators).get(withoutScale(unit))
  if (!index) return []
  const { byWord, byNone } = index
  const named = new Set(byNone)
  for (let at = nextOpening(byWord, words, 0); at >= 0; at = nextOpening(byWord, words, at + 1))
    for (const { value } of wordsAt(byWord, words, at))
      for (const candidate of value) named.add(candidate)
  return [...named].sort((a, b) => a.order - b.order)
}

function indexesFor(indicators: readonly PlacedIndicator[]): Map<string, Index> {
  const made = known.get(indicators) ?? indexesOf(indicators)
  if (!known.has(indicators)) known.set(indicators, made)
  return made
}

function indexesOf(indicators: readonly PlacedIndicator[]): Map<string, Index> {
  const byUnit = new Map<string, PlacedIndicator[]>()
  for (const indicator of indicators)
    for (const unit of unitsOf(indicator)) file(byUnit, unit, indicator)
  const compiled = new Map(indicators.map((one, order) => [one, compile(one, order)]))
  return new Map([...byUnit].map(([unit, ofUnit]) => [unit, indexOf(ofUnit, compiled)]))
}

function indexOf(indicators: PlacedIndicator[], compiled: Map<PlacedIndicator, Compiled>): Index {
  const byWord = new Map<string, Compiled[]>()
  const byNone: Compiled[] = []
  for (const indicator of indicators) {
    const one = compiled.get(indicator)!
    for (const words of one.needs) {
      if (words) for (const word of words) file(byWord, word, one)
      else byNone.push(one)
    }
  }
  return { byWord: trieOf(byWord), byNone }
}

function file<T>(into: Map<string, T[]>, key: string, one: T) {
  const list = into.get(key)
  if (list) list.push(one)
  else into.set(key, [one])
}

function compile({ id, zh, match, not = [] }: PlacedIndicator, order: number): Compiled {
  return {
    id,
    order,
    isPerHead: PER_HEAD.test(zh),
    match: match.map((source) => new RegExp(source, 'u')),
    needs: match.map((source) => neededWords(source)),
    not: not.map((source) => new RegExp(source, 'u')),
  }
}

/** The units in which a target may speak to the indicator; of shares those of shares alone. */
function unitsOf({ unit, units = [] }: PlacedIndicator): Set<string> {
  const written = [unit, ...units].map(withoutScale)
  const alike = ALIKE.filter((group) => written.some((one) => one && group.includes(one)))
  const share = PERCENT.has(unit)
  return new Set([...written, ...alike.flat()].filter((one) => PERCENT.has(one) === share))
}

function withoutScale(unit: string): string {
  if (!SCALED.test(unit)) return unit
  return unit.replace(SCALE, '').replace(/^[余多]/, '')
}
const SCALED = /^[十百千万亿余多]/

function longestMatch(patterns: RegExp[], text: string): number {
  let longest = 0
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match && match[0].length > longest) longest = match[0].length
  }
  return longest
}
