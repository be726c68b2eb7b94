// The parts of a run that holds Chinese: what it asks, the codebook's words by longest match, numbers, the rest.
import type { Words } from '../../data/words/lexicon.ts'
import { findNumbers } from '../../data/words/numbers.ts'
import { type Asks, askedAt, both, NOTHING_ASKED } from './asks.ts'
import { everydayPart, literalPart, numberPart, wordPart, yearsPart } from './make-part.ts'
import type { Part } from './part.ts'
import { segments, standsAsWord } from './segments.ts'
import { smallWordAt } from './small-words.ts'
import { yearsAt } from './years.ts'

export interface ChineseParts {
  parts: Part[]
  asks: Asks
  /** Single characters were left over: perhaps the run is not made of words at all. */
  dangling: boolean
}

export function chineseParts(run: string, words: Words): ChineseParts {
  const parts: Part[] = []
  let asks = NOTHING_ASKED
  let dangling = false
  let rest = ''
  let leftOver = ''
  const flush = () => {
    const last = parts.at(-1)
    if (rest.length === 1 && last?.weak && run.includes(last.shown + rest) && !PLAIN.has(rest)) {
      // 世界杯 speaks of no world, 地方债 of no place.
      parts.splice(-1, 1, literalPart(last.shown + rest)!)
      rest = ''
      return
    }
    if (rest.length === 1) leftOver += rest
    const made = restParts(rest, words)
    parts.push(...made.parts)
    dangling ||= made.dangling
    rest = ''
  }
  const numbers = findNumbers(run)
  for (let at = 0; at < run.length; ) {
    const word = wordAt(run, at, words)
    const question = askedAt(run, at)
    // 几点上学 is a word of the codebook, though 几点 asks; 多少学位 asks of 学位.
    const isOne = question && word && !word.part.weak && word.end > question.end
    const asked = isOne && !namesAt(run, question.end, words) ? null : question
    if (question && !asked) asks = both(asks, question.asks)
    const step = asked ? null : (word ?? yearOrNumberAt(run, numbers, at))
    // 多少名教师 counts teachers, and asks of no 名教师.
    const isCounted = asked !== null && namesAt(run, asked.end, words)
    if (asked && (isCounted || !startsWord(run, at, asked.end - at, words))) {
      flush()
      asks = both(asks, asked.asks)
      at = asked.end
    } else if (step) {
      flush()
      parts.push(step.part)
      dangling ||= isCut(step.part, run, at, step.end) || isEdge(run, at, step.end)
      at = step.end
    } else {
      const small = smallWordAt(run, at)
      if (isSmall(run, at, small) && !startsWord(run, at, small, words)) {
        flush()
        at += small
      } else {
        rest += run[at]
        at++
      }
    }
  }
  flush()
  const isOther = parts.every(({ weak }) => weak) && [...leftOver].some((one) => !PLAIN.has(one))
  return { parts: isOther ? [literalPart(run)!] : parts, asks, dangling }
}

/**
 * Characters that may be left over beside general words without making another word of them:
 * 建学校 speaks of schools, 宅基地 not of bases.
 */
const PLAIN = new Set(
  '新建老旧大小好多高低办设开招增减补配评考读学教校生师做抓推上下去来进出给用买修盖换到完交管帮送住吃睡玩跑园所个名人年月日元次项类第一二三四五六七八九十百千万亿零两为以于于而所其之则并及也都可应须被把让部当争请想',
)

/** One character is a small word only where it is no part of a longer word: 地 in 地震 is none. */
const isSmall = (run: string, at: number, length: number) =>
  length > 1 || (length === 1 && standsAsWord(run, at, at + 1))

/** The longest form of the codebook that begins here; a general word only where no other word is cut by it. */
function wordAt(run: string, at: number, words: Words) {
  for (let length = Math.min(words.longest, run.length - at); length > 0; length--) {
    const end = at + length
    const form = run.slice(at, end)
    if (words.elsewhere.has(form)) return { part: literalPart(form)!, end }
    const found = words.byForm.get(form)
    if (!found) continue
    const part = wordPart(form, found)
    if (part.weak && !standsAsWord(run, at, end)) continue
    return { part, end }
  }
  return null
}

const namesAt = (run: string, at: number, words: Words) =>
  wordAt(run, at, words)?.part.weak === false

/** A small word gives way to a longer codebook word that begins inside it. */
function startsWord(run: string, at: number, length: number, words: Words): boolean {
  for (let inside = at + 1; inside < at + length; inside++) {
    const word = wordAt(run, inside, words)
    if (word && word.end > at + length) return true
  }
  return false
}

function yearOrNumberAt(run: string, numbers: ReturnType<typeof findNumbers>, at: number) {
  const years = yearsAt(run, at)
  if (years) return { part: yearsPart(years), end: years.end }
  const found = numbers.find((one) => one.start === at)
  return found ? { part: numberPart(found.number), end: found.end } : null
}

/** A number at an edge may be the end of a longer one; a bound may be meant as it stands. */
const isCut = ({ kind, shown }: Part, run: string, start: number, end: number) =>
  kind === 'years' ||
  (kind === 'number' &&
    run.length > shown.length &&
    !/^(?:19|20)\d\d$/.test(shown) &&
    (start === 0 || end === run.length))

/** One character at an edge may be half a word: 教育学 out of 特殊教育学校. */
const isEdge = (run: string, start: number, end: number) =>
  end - start === 1 && run.length > 1 && (start === 0 || end === run.length)

/** What the codebook does not know, word by word; single characters go with the word before them. */
function restParts(rest: string, { everyday }: Words): Omit<ChineseParts, 'asks'> {
  if (rest.length === 0) return { parts: [], dangling: false }
  if (rest.length === 1) return { parts: [], dangling: true }
  const all = wholes(segments(rest), everyday)
  const whole = all.every((word) => word.length >= 2)
  const own = bare(all)
  const joined: string[] = []
  for (const word of own) {
    if (joined.length > 0 && (word.length === 1 || joined.at(-1)!.length === 1)) {
      joined[joined.length - 1] += word
    } else joined.push(word)
  }
  const parts = joined.flatMap((one) =>
    everyday.has(one) || isPlainVerb(one) ? everydayPart(one) : (literalPart(one) ?? []),
  )
  return { parts, dangling: !whole }
}

/** A verb of one character that was done, or can be: 写到, 搞了, 能进. They name no matter. */
const isPlainVerb = (word: string): boolean =>
  /^[\u4e00-\u9fff][了着过到完掉]$/.test(word) ||
  (/^[能没不]/.test(word) && word.length === 2 && PLAIN.has(word[1]!))

/** 走 and 出去 are one word of everyday speech, though the dictionary has two. */
function wholes(own: string[], everyday: Set<string>): string[] {
  const made: string[] = []
  for (let at = 0; at < own.length; ) {
    const pair = own.slice(at, at + 2).join('')
    const isWhole = at + 1 < own.length && everyday.has(pair)
    made.push(isWhole ? pair : own[at]!)
    at += isWhole ? 2 : 1
  }
  return made
}

/** Without plain characters at either end of longer words: 部 in 初中部合并, 当 in 技师当老师. */
function bare(own: string[]): string[] {
  const isPlain = (word: string | undefined) => word?.length === 1 && PLAIN.has(word)
  const isLonger = (word: string | undefined) => (word?.length ?? 0) > 1
  const from = isPlain(own[0]) && isLonger(own[1]) ? 1 : 0
  const to = isPlain(own.at(-1)) && isLonger(own.at(-2)) ? -1 : own.length
  return own.slice(from, to)
}
