// Reads deadlines: the years by which a text pledges something, and how far each of them governs.
import { toHalfWidth } from './targets/numerals.ts'

/** A deadline and the stretch of text it governs; offsets are UTF-16 code units. */
export interface Deadline {
  year: number
  start: number
  end: number
  /** Where what it governs ends. */
  until: number
}

export interface YearContext {
  planYears: { from: number; to: number }
  /** Headings above the text; one that names a deadline passes it on. */
  section?: string[]
  /** The deadline of the lead-in that governs the text, where there is one. */
  governingYear?: number | null
  /** Where that deadline stands, with its words. */
  governedBy?: string | undefined
}

const YEAR = String.raw`(?<![\d.])((?:19[5-9]|20\d)\d)(?!\d)`
const RANGE = String.raw`(?:${YEAR}\s*年?\s*(?:[-—–－~～〜至到]|——)\s*)?`
const MENTION = new RegExp(
  String.raw`${RANGE}${YEAR}\s*(?:学年|年度|年)|“?十([三四五六])五”?(?:规划)?(?:末|期末|期间|时期|内|期)|(今|明)年(?!级|以来)|本年度?内?`,
  'g',
)
/** Cheap to test; without it no year is named. */
const HINT = /(?:19|20)\d\d|十[三四五六]五|[今明]年|本年|二[〇○零]/
const HAN_YEAR = /二[〇○零]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])(?=年)/g
const HAN_DIGITS = '〇一二三四五六七八九'

const PLAN_ENDS: Record<string, number> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 }

/** How far before a deadline its clause may begin. */
const LONGEST_LEAD = 80

/** What follows a year that dates a document, an event or a starting point, and is no deadline. */
const NOT_AFTER =
  /^(?:\s*(?:秋季?|春季?|[上下]半年|\d{1,2}月(?:\d{1,2}日)?)?(?:学期)?(?:起|开始|以来|以后|后(?!续|备)|相比|的?基础|为基[数期准年]|版|修订|修正|颁布|印发|出台|发布的|制定的|实施的|以前建|预算|基数|水平))/
/** What stands before such a year. */
const NOT_BEFORE = /(?:自|从|由|(?<![占对师生])比|较|按照?|根据|参照|早在|始建于)\s*$/
const HEADING =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])?\s*((?:20\d)\d)\s*年度?$|(?:到|至)\s*((?:20\d)\d)\s*年|((?:20\d)\d)\s*年(?:底|末|底前|前)?(?:的)?(?:主要|发展|总体|具体|阶段性?|预期|近期|中期|远景|规划|建设)*(?:目标|指标)|目标[（(]((?:20\d)\d)\s*年[)）]/g

/** The deadlines of a text, ascending and each once; `inheritedFrom` where it names none itself. */
export interface Years {
  years: number[]
  /** Where the deadline stands that the text inherits, with its words; null where it names its own. */
  inheritedFrom: string | null
}

/** The deadlines that `text` names, else the one it inherits. */
export function readYears(text: string, context: YearContext): Years {
  const named = findDeadlines(text, context).map((deadline) => deadline.year)
  if (named.length > 0)
    return { years: [...new Set(named)].sort((a, b) => a - b), inheritedFrom: null }
  const inherited = inheritedDeadline(context)
  return { years: inherited ? [inherited.year] : [], inheritedFrom: inherited?.from ?? null }
}

/** A deadline from outside the text, and where it stands ("section 到2025年目标", "note …"). */
export interface Governing {
  year: number
  from: string
}

/** The deadline from outside the text: of its lead-in or note, else of the nearest heading that names one. */
export function inheritedDeadline(context: YearContext): Governing | null {
  const { governingYear, governedBy = 'lead', section = [] } = context
  if (governingYear) return { year: governingYear, from: governedBy }
  for (const heading of section.toReversed()) {
    if (!/20|２０/.test(heading)) continue
    const years = [...toHalfWidth(heading).matchAll(HEADING)].map((m) => m.slice(1).find(Boolean))
    if (years.length > 0) return { year: Number(years.at(-1)), from: `section ${heading}` }
  }
  return null
}

export const inheritedYear = (context: YearContext): number | null =>
  inheritedDeadline(context)?.year ?? null

/** Every deadline of `text` in order. It governs what follows in its sentence, up to the next one. */
export function findDeadlines(text: string, context: YearContext): Deadline[] {
  const half = toHalfWidth(text)
  if (!HINT.test(half)) return []
  const plain = withArabicYears(half)
  const found: Deadline[] = []
  let sentence = 0
  let leading: number | null = null
  for (const { year, start, end } of findYears(plain, context)) {
    if (year < context.planYears.from - 1) continue
    const aside = asideEnd(plain, start)
    if (aside >= 0) {
      found.push({ year, start, end, until: aside })
      continue
    }
    const opened = clauseStart(plain, start)
    for (const previous of found)
      if (previous.until > opened) previous.until = Math.max(opened, previous.end)
    if (!found[0] || sentence <= end) {
      sentence = sentenceEnd(plain, end)
      leading = null
    }
    if (leads(plain, start, end)) leading = year
    const until = leading === year ? sentence : partEnd(plain, start, end, sentence)
    found.push({ year, start, end, until })
    // "到2026年，A4万个，其中2025年2万个；B80%": what leads the sentence goes on behind the part.
    if (leading !== null && until < sentence)
      found.push({ year: leading, start: until, end: until, until: sentence })
  }
  return found
}

/** "18所(2023年5所、2024年7所)": in brackets a deadline governs no further than these; -1 outside. */
function asideEnd(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  if (open < 0 || /[)）]/.test(before.slice(open))) return -1
  const close = text.slice(at, at + LONGEST_LEAD).search(/[)）]/)
  return close < 0 ? -1 : at + close
}

/** Years before the plan and the clause each governs: what stands there has been, and is no pledge. */
export function findPastYears(text: string, context: YearContext): Deadline[] {
  if (!HINT.test(text)) return []
  const plain = withArabicYears(text)
  return findYears(plain, context)
    .filter(({ year }) => year < context.planYears.from)
    .map((one) => ({
      ...one,
      until: one.end + standing(plain.slice(one.end, clauseEnd(plain, one.end))),
    }))
}

/** "2020年的85%提高到90%": what stood then ends where it is to rise or fall. */
function standing(clause: string): number {
  const goes = GOES_TO.exec(clause)
  return goes ? goes.index : clause.length
}
const GOES_TO =
  /(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|压减|缩小|调整|扩展|延长|缩短)(?:到|至|为)/

/** The years that date what is said, whether it lies ahead or behind. */
function findYears(text: string, context: YearContext): Omit<Deadline, 'until'>[] {
  const found: Omit<Deadline, 'until'>[] = []
  MENTION.lastIndex = 0
  for (let match = MENTION.exec(text); match; match = MENTION.exec(text)) {
    const year = yearOf(match, context)
    const start = match.index
    const end = start + match[0].length
    if (year !== null && dates(text, start, end)) found.push({ year, start, end })
  }
  return found
}

function yearOf(match: RegExpExecArray, { planYears }: YearContext): number | null {
  const [whole, , to, plan, near] = match
  if (to) return Number(to)
  if (plan) return PLAN_ENDS[plan] ?? null
  if (near === '明') return planYears.from + 1
  return whole ? planYears.from : null
}

function dates(text: string, start: number, end: number): boolean {
  if (isNamed(text, start) || NOT_AFTER.test(text.slice(end, end + 12))) return false
  return !NOT_BEFORE.test(text.slice(Math.max(0, start - 4), start))
}

/** Inside 《》, or alone in brackets as in (2023—2025年): the year belongs to a title. */
function isNamed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return true
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  const closed = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  if (open <= closed) return false
  return (
    /^[\d\s年度—–\-~～至－学]*[)）]/.test(text.slice(at)) && /^\s*$/.test(before.slice(open + 1))
  )
}

function withArabicYears(text: string): string {
  if (!/二[〇○零]/.test(text)) return text
  return text.replace(HAN_YEAR, (_, tens: string, ones: string) => {
    const digit = (sign: string) => Math.max(0, HAN_DIGITS.indexOf(sign))
    return `20${digit(tens)}${digit(ones)}`
  })
}

function clauseStart(text: string, at: number): number {
  let i = at
  while (i > 0 && at - i < LONGEST_LEAD && !/[，,。；;：、]/.test(text[i - 1]!)) i--
  return i
}

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[。!！?？\n]/)
  return end < 0 ? text.length : from + end
}

/**
 * "到2025年，A；B" leads both; "A 2025年9月启用；B" dates the first alone.
 */
const leads = (text: string, start: number, end: number): boolean =>
  /[到至]\s*$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:年?底|末|前|底前|期间)?[，,]/.test(text.slice(end, end + 4))

/**
 * Where the part of the sentence ends that a semicolon closes, or a comma where the year stands behind
 * what it dates ("占比2026年达到50%，…"); the sentence itself where none is near.
 */
function partEnd(text: string, start: number, from: number, sentence: number): number {
  const mark = MEASURE.test(text.slice(Math.max(0, start - 4), start)) ? /[，,；;]/ : /[；;]/
  const end = text.slice(from, Math.min(sentence, from + LONGEST_PART)).search(mark)
  return end < 0 ? sentence : from + end
}
const MEASURE = /(?:率|占比|比例|人数|规模|总量|水平|班额|差距)$/
const LONGEST_PART = 300

/** The end of the clause; of a year alone before a comma, the end of the next. */
function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from)
  const led = /^(?:底|末|初)?[，,]/.exec(rest)?.[0].length ?? 0
  const end = rest.slice(led).search(/[，,。；;！？\n]/)
  return end < 0 ? text.length : from + led + end
}
