// The numbering styles of plans: how each looks, what number it gives, how deep it usually stands.
import { between, Characters } from '../../data/words/characters.ts'

export interface Style {
  name: string
  /** Usual depth: the smaller stands above the greater. */
  rank: number
  /** Matched where a marker may stand; the first group that is set holds its number. */
  pattern: RegExp
  /** Read at the start of a line alone. */
  lineOnly?: true
  /** A word of the sentence ("一是"), which stays in the text of a commitment. */
  worded?: true
}

export interface Marker {
  style: Style
  ordinal: number
  start: number
  end: number
}

const HAN = '[一二三四五六七八九十百]'
/** Also as wide as a Chinese character. */
const DIGIT = '[\\d０-９]'
/** A year may follow a number and its point ("1.2024年"); any other digit makes it a decimal. */
const NO_DECIMAL = `(?!${DIGIT}(?!${DIGIT}{3}[年—–~～-]))`
/** Scanned pages show 一 as a dash, and 1 as l. */
const SCANNED_ONE = '[-—–]'
const GAP = '[ \\u3000\\t]*'

/** Signs that hold their number: the first, the last, and how many make a row. */
const SIGNS: [string, string, number][] = [
  ['①', '⑳', 20],
  ['⑴', '⒇', 20],
  ['⒈', '⒛', 20],
  ['㈠', '㈩', 10],
  ['❶', '❿', 10],
  ['➀', '➓', 10],
]
/** All of them. */
export const NUMBER_SIGNS = SIGNS.map(([first, last]) => between(first, last)).join('')

const BULLETS = '•●○◎■□◆◇▪·▲▶►★☆√✓✔✅☑➢➤➔❖◉⊙♦'

/** What each style begins with: by the first character most of them need not be tried. */
const HAN_FIRST = '一二三四五六七八九十百'
const LATIN_FIRST = '0123456789'
const DIGIT_FIRST = `${LATIN_FIRST}０１２３４５６７８９`
const BRACKET = '(（'
const DASHES = '-–—'

interface Opened extends Style {
  opens: string
}

const style = (
  name: string,
  rank: number,
  opens: string,
  source: string,
  more: Partial<Style> = {},
): Opened => ({
  name,
  rank,
  opens,
  pattern: new RegExp(source, 'y'),
  ...more,
})

export const STYLES: Opened[] = [
  style('part', 1, '第', `第${GAP}(${HAN}{1,3}|\\d{1,2})${GAP}(?:编|篇|部分)[：:、]?`),
  style('chapter', 2, '第', `第${GAP}(${HAN}{1,3}|\\d{1,2})${GAP}章[：:、]?`),
  style('division', 3, '第', `第${GAP}(${HAN}{1,3}|\\d{1,2})${GAP}节[：:、]?`),
  style('article', 5, '第', `第${GAP}(${HAN}{1,4}|\\d{1,3})${GAP}条[：:、]?`, { lineOnly: true }),
  style(
    '一、',
    4,
    HAN_FIRST + DASHES,
    `(${HAN}{1,3}|${SCANNED_ONE}(?=、))${GAP}[、．.'’](?!${HAN}[、，])`,
  ),
  style('一 ', 4, HAN_FIRST, `(${HAN}{1,3})[ \\u3000]+(?=\\S)`, { lineOnly: true }),
  style(
    '（一）',
    6,
    BRACKET + between('㈠', '㈩'),
    `(?:[(（]${GAP}(${HAN}{1,3}|${SCANNED_ONE})${GAP}[)）]|([㈠-㈩]))[、.．]?`,
  ),
  style(
    '任务一',
    5,
    '任项行工举专',
    `(?:任务|项目|行动|工程|举措|专项)${GAP}(${DIGIT}{1,2}|${HAN}{1,3})(?:[：:、.．]|[ \\u3000]+)(?=\\S)`,
    {
      lineOnly: true,
    },
  ),
  style('专栏', 6.9, '专', `专栏${GAP}(\\d{1,2}|${HAN}{1,3})[：:、]?`, { lineOnly: true }),
  style(
    '1月',
    7.5,
    DIGIT_FIRST + HAN_FIRST,
    `(${DIGIT}{1,2}|${HAN}{1,2})月份?(?:[：:]|[ \\u3000\\t]+)(?![底末前初])`,
    { lineOnly: true },
  ),
  style(
    '1.1',
    8.5,
    LATIN_FIRST,
    `\\d{1,2}\\.(\\d{1,2})(?:\\.\\d{1,2})?(?:[、.．](?!\\d)|[ \\u3000]+)(?=\\D)`,
    { lineOnly: true },
  ),
  style(
    '1.',
    8,
    `${DIGIT_FIRST}l${between('⒈', '⒛')}`,
    `(?:(${DIGIT}{1,2}|l(?=[.．、][\\u4e00-\\u9fff]))${GAP}[.．、]|([⒈-⒛]))${NO_DECIMAL}`,
  ),
  style(
    '（1）',
    9,
    BRACKET + between('⑴', '⒇'),
    `(?:[(（]${GAP}(${DIGIT}{1,2})${GAP}[)）]|([⑴-⒇]))[、.．]?`,
  ),
  style('1）', 9, LATIN_FIRST, `(\\d{1,2})${GAP}[)）]`, { lineOnly: true }),
  style('①', 10, between('①', '⑳') + between('❶', '❿') + between('➀', '➓'), '([①-⑳❶-❿➀-➓])'),
  style('一是', 11, HAN_FIRST, `(${HAN}{1,2})是(?:要)?`, { worded: true }),
  style('一要', 11, HAN_FIRST, `(${HAN}{1,2})要(?![素点求闻])`, { worded: true }),
  style('第一，', 11, '第', `第(${HAN}{1,2})[，,、]`, { worded: true }),
  style('首先', 11, '首其再最', '(首先|其次|再次|最后)[，,是要]', { worded: true }),
  style(
    '•',
    12,
    `${BULLETS}${DASHES}―*+`,
    `[${BULLETS}][ \\u3000\\t]*|[-–—*+][ \\u3000\\t]+|[—―]{1,2}(?=[\\u4e00-\\u9fff“])`,
    { lineOnly: true },
  ),
]

/** What a marker begins with: most lines are told apart by this alone. */
const OPENS = new Characters(STYLES.map(({ opens }) => opens).join(''))
/** By the code unit of its first character, the styles that a marker may have. */
const BY_FIRST = new Map<number, Style[]>()
for (const one of STYLES)
  for (const first of one.opens) {
    const code = first.charCodeAt(0)
    BY_FIRST.set(code, [...(BY_FIRST.get(code) ?? []), one])
  }

/** The marker that stands at `start`, if one does. */
export function markerAt(text: string, start: number, atLineStart: boolean): Marker | null {
  if (!OPENS.at(text, start)) return null
  for (const style of BY_FIRST.get(text.charCodeAt(start))!) {
    if (style.lineOnly && !atLineStart) continue
    style.pattern.lastIndex = start
    const hit = style.pattern.exec(text)
    if (!hit) continue
    const ordinal = ordinalOf(hit[1] ?? hit[2] ?? '')
    if (ordinal === null || countsOn(text, style.pattern.lastIndex, style, ordinal)) continue
    return { style, ordinal, start, end: style.pattern.lastIndex }
  }
  return null
}

/** "三、四年级": two numbers in a row are no marker. */
function countsOn(text: string, end: number, { name }: Style, ordinal: number): boolean {
  return name === '一、' && ordinal < 9 && text[end] === DIGITS[ordinal + 1]
}

const SCANNED = /^[-—–l]$/
const DIGITS = '零一二三四五六七八九'
const WORDS = ['首先', '其次', '再次', '最后']

/** "十二" → 12, "③" → 3, "其次" → 2; 0 for a bullet; null where the characters make no number. */
function ordinalOf(written: string): number | null {
  if (written === '') return 0
  const digit = written.length === 1 ? DIGITS.indexOf(written) : -1
  if (digit >= 0) return digit
  if (SCANNED.test(written)) return 1
  if (/^[\d０-９]+$/.test(written)) return Number(written.normalize('NFKC'))
  const signs = SIGNS.find(([first, last]) => first <= written && written <= last)
  if (signs) return ((written.charCodeAt(0) - signs[0].charCodeAt(0)) % signs[2]) + 1
  const word = WORDS.indexOf(written)
  return word < 0 ? hanNumber(written) : word + 1
}

function hanNumber(written: string): number | null {
  const hundred = /^(?:([一二三四五六七八九])百零?)?(.*)$/.exec(written)!
  const base = hundred[1] ? DIGITS.indexOf(hundred[1]) * 100 : 0
  const rest = hundred[2]!
  if (rest === '') return base || null
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(rest)
  if (tens) return base + DIGITS.indexOf(tens[1] ?? '一') * 10 + DIGITS.indexOf(tens[2] ?? '零')
  return rest.length === 1 && DIGITS.includes(rest) ? base + DIGITS.indexOf(rest) : null
}
