// Finds every number of a text with the unit it is counted in; it does not judge what the number is for.
import { Characters } from '../../data/words/characters.ts'
import { readArabic, readChinese } from './numerals.ts'
import { SCALE, UNIT } from './units.ts'

/** A quantity as written; offsets are UTF-16 code units into the half-width text. */
export interface Mention {
  start: number
  end: number
  value: number
  /** Upper end of a range, else null. */
  max: number | null
  /** As written, with its scale (万个); '' where no measure stands. */
  unit: string
  numeral: 'arabic' | 'chinese'
  /** 余, 多: the number is a floor. */
  more: boolean
  kind: 'quantity' | 'fraction' | 'ratio' | 'clock'
}

const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d{1,12}(?!\d)(?:\.\d{1,6})?`
const CHINESE =
  '[一二两三四五六七八九十百千]{1,8}[万亿][零一二三四五六七八九]{0,2}[十百千][零一二三四五六七八九十百]{0,8}|[零〇一二两三四五六七八九十百千]{1,12}(?:点[零一二三四五六七八九]{1,6})?'
/** 八时, 九点半, 二十一时三十分; never the point of 三点五亿. */
const HAN_CLOCK =
  '(?:二十[一二三四]?|十[一二三四五六七八九]?|[一二三四五六七八九])[点时](?:半|整|一刻|三刻|[一二三四五]?十?[一二三四五六七八九]?分)?(?![零一二三四五六七八九十许要位击对面间段期代光长候尚])'
const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?:[:∶][0-5]\d(?![\d:∶]|\.\d)|[点时](?:[0-5]?\d分|半|整)?(?![\d位击对面间段期代光期长候尚]))`

/** Its groups are those that `readMention` tells apart, in this order. */
const START = new RegExp(
  [
    `((?<![\\d.:])${CLOCK}|(?<![零一二两三四五六七八九十百同及]|第)${HAN_CLOCK})`,
    String.raw`((?<![\d.:])\d{1,6}(?:\.\d{1,4})?\s?[:∶比]\s?\d{1,6}(?:\.\d{1,4})?(?![\d:]))`,
    '百分之([零〇一二两三四五六七八九十百点]{1,10})|千分之([零一二三四五六七八九十点]{1,10})',
    '([二三四五六七八九十])分之([一二两三四五六七八九])|(半数(?=以上|[的左,，。;；、)）]|$)|一半)',
    String.raw`((?<![\d.])[1-9]\/[2-9](?![\d/]))`,
    '((?:[一二两三四五六七八九]|(?<![\\d.])[1-9])成[一二三四五六七八九]?)(?=以上|左右|的|多|[,，。;；、)）]|$)',
    '(翻(?:番|倍))',
    `((?<![\\d.])(?:${ARABIC}))`,
    CHINESE,
  ].join('|'),
  'y',
)
/** Every numeral begins with one of these: it spares trying all its forms at every character. */
const SIGN = new Characters('0123456789翻零〇一二三两四五六七八九十百千半')
/** 多 behind a unit, where it opens no word of its own. */
const MORE = /多(?!样|元|种|次|个|所|校|层|方|部|媒)/y
const RANGE = /\s*(?:[-—–－~～〜∼]{1,2}|至|到)\s*/y
const NEXT_ARABIC = new RegExp(ARABIC, 'y')
const NEXT_CHINESE = new RegExp(CHINESE, 'y')

/** All quantities of `text` (half-width), in order, without overlap. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  for (let at = SIGN.next(text, 0); at < text.length; at = SIGN.next(text, at)) {
    START.lastIndex = at
    const found = START.exec(text)
    const mention = found && readMention(text, found)
    if (mention && counts(mention)) mentions.push(mention)
    at = Math.max(mention?.end ?? 0, at + 1)
  }
  return mentions
}

/** A spelled numeral without a measure is never a quantity: 统一, 第十. */
function counts({ numeral, unit, kind }: Mention): boolean {
  return numeral === 'arabic' || unit !== '' || kind === 'fraction'
}

function readMention(text: string, found: RegExpExecArray): Mention | null {
  const [
    whole,
    clock,
    ratio,
    percent,
    permille,
    under,
    over,
    half,
    slashed,
    tenths,
    doubled,
    arabic,
  ] = found
  const base = { start: found.index, end: found.index + whole.length, max: null, more: false }
  if (clock) {
    const time = clockMention(text, base, clock)
    if (time || !/[:∶]/.test(clock)) return time
    return { ...base, ...ratioOf(clock), numeral: 'arabic', kind: 'ratio' }
  }
  if (ratio) return { ...base, ...ratioOf(ratio), numeral: 'arabic', kind: 'ratio' }
  if (percent) return shareMention(base, percent, '%')
  if (permille) return shareMention(base, permille, '‰')
  if (under && over) return fraction(base, readChinese(over)! / readChinese(under)!)
  if (half) return fraction(base, 0.5)
  if (slashed) {
    const [part, all] = slashed.split('/').map(Number)
    return fraction(base, part! / all!)
  }
  if (tenths) {
    const [whole = '', half = ''] = tenths.split('成').map(figureOf)
    const value = Number(`${whole}.${half || 0}`)
    return { ...base, value, unit: '成', numeral: 'chinese', kind: 'quantity' }
  }
  if (doubled) return { ...base, value: 2, unit: '倍', numeral: 'chinese', kind: 'quantity' }
  return quantityMention(text, found.index, whole, arabic ? 'arabic' : 'chinese')
}

type Base = Pick<Mention, 'start' | 'end' | 'max' | 'more'>

/** The time of day in hours: 7点50分, 7:50 and 七点五十分 are 7.83 点. */
function clockMention(text: string, base: Base, clock: string): Mention | null {
  const [hours = '', minutes = ''] = clock.split(/[:∶点时]/)
  const past = PARTS.get(minutes) ?? (Number(figureOf(minutes.replace('分', ''))) || 0)
  const value = Number((Number(figureOf(hours)) + past / 60).toFixed(2))
  const mention: Mention = { ...base, value, unit: '点', numeral: 'arabic', kind: 'clock' }
  const before = text.slice(Math.max(0, base.start - 8), base.start)
  const spelled = /[点时]/.test(clock) || (/[早晚午夜于前后间]/.test(before) && !/比/.test(before))
  return spelled ? mention : null
}

const PARTS = new Map([
  ['半', 30],
  ['一刻', 15],
  ['三刻', 45],
])

/** "八" as "8"; digits as they are, '' where there are none. */
const figureOf = (written: string): string =>
  /^\d*$/.test(written) ? written : String(readChinese(written) ?? '')

/** "1:15" is 15 of the unit "1:", "18:1" is 18 of ":1", "6:4" is 6 of ":4": joined they read as written. */
function ratioOf(ratio: string): { value: number; unit: string } {
  const [left = '', right = ''] = ratio.split(/[:∶比]/).map((side) => side.trim())
  if (left === '1' && right !== '1') return { value: Number(right), unit: '1:' }
  return { value: Number(left), unit: `:${right}` }
}

function shareMention(base: Base, numeral: string, unit: string): Mention | null {
  const value = readChinese(numeral)
  return value === null ? null : { ...base, value, unit, numeral: 'chinese', kind: 'quantity' }
}

/** 二分之一 is 0.5, without unit. */
function fraction(base: Base, value: number): Mention {
  return {
    ...base,
    value: Number(value.toFixed(4)),
    unit: '',
    numeral: 'chinese',
    kind: 'fraction',
  }
}

interface Quantity {
  end: number
  value: number
  unit: string
  scale: string
  more: boolean
}

function quantityMention(
  text: string,
  start: number,
  written: string,
  numeral: Mention['numeral'],
): Mention | null {
  const first = quantityAt(text, start, written, numeral)
  if (!first) return null
  const second = rangeEnd(text, first, numeral)
  const last = second ?? first
  return {
    start,
    end: last.end,
    value: first.value,
    max: second ? second.value : null,
    unit: last.unit || first.unit,
    numeral,
    more: last.more,
    kind: 'quantity',
  }
}

/** The upper end, where a dash or 至 joins two numbers of one unit that rise. */
function rangeEnd(text: string, first: Quantity, numeral: Mention['numeral']): Quantity | null {
  const joint = matchAt(RANGE, text, first.end)
  if (!joint) return null
  const start = first.end + joint.length
  const written = matchAt(numeral === 'arabic' ? NEXT_ARABIC : NEXT_CHINESE, text, start)
  const second = written ? quantityAt(text, start, written, numeral) : null
  if (!second || second.value <= first.value) return null
  // 1.2万-1.5万人次: the lower end names the scale alone.
  const alike =
    first.unit === second.unit || (first.unit === first.scale && second.scale === first.scale)
  return first.unit && !alike ? null : second
}

/** The number `written` at `start`, with its scale and unit. */
function quantityAt(
  text: string,
  start: number,
  written: string,
  numeral: Mention['numeral'],
): Quantity | null {
  const value = numeral === 'arabic' ? readArabic(written) : readChinese(written)
  if (value === null) return null
  let end = start + written.length
  const gap = numeral === 'arabic' && text[end] === ' ' ? 1 : 0
  let more = moreAt(text, end)
  const scale = matchAt(SCALE, text, end + gap + more.length)
  const late = moreAt(text, end + gap + more.length + scale.length)
  const at = end + gap + more.length + scale.length + late.length
  const unit = matchAt(UNIT, text, at)
  if (unit || scale) end = at + unit.length
  more ||= late || (unit && matchAt(MORE, text, end))
  if (!unit && !scale) more = ''
  return { end, value, unit: scale + unit, scale, more: more !== '' }
}

const moreAt = (text: string, at: number) =>
  text[at] === '余' || text[at] === '多' ? text[at] : ''

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
