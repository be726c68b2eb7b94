// Tells a heading on a line of its own, and the title above all, from loose lines and commitments.
import { MASK } from '../agencies/index.ts'
import { isEnded } from '../punctuation.ts'
import type { Piece } from './piece.ts'

const LONGEST = 40
const DOCUMENT =
  /(?:规划|计划|方案|要点|意见|纲要|措施|重点|报告|通知|决定|办法|行动|安排|打算|清单|任务|公告|部署)(?:[（(].{1,20}[)）])?[》」]?$/
const LEAD_IN =
  /(?:(?<![\d０-９%％‰])以下|如下|下列).{0,12}$|(?:做好|抓好|重点|突出|围绕|聚焦).{0,14}[\d一二三四五六七八九十两几]+(?:个|大|项)?方面.{0,6}$/
const REASON = /^(?:为|为了|根据|按照).{4,}/
export const QUANTITY =
  /[\d０-９]\s*(?:%|％|万|亿|个|所|名|人(?!才)|家|项|次|元|处|座|条|套|间|台|门(?!类)|场|册|亩|辆|小时|分钟|平方米)/
const DATE =
  /^[〇○零一二三四五六七八九十\d０-９]{4}\s*[-年./]\s*[\d０-９一二三四五六七八九十]{1,3}\s*[-月./]/

/** Short, unended, without figures: such a line heads what follows it. */
export function mayHead(text: string, piece: Piece): boolean {
  const whole = wordsOf(text, piece)
  const words = whole.replace(/[：:]$/, '')
  return (
    !isAddress(whole) &&
    !PAPER.test(whole) &&
    !IN_BRACKETS.test(whole) &&
    words.length >= 2 &&
    words.length <= LONGEST &&
    (!isEnded(words) || isQuestion(words)) &&
    !/[。；;，,、]$/.test(words) &&
    /[\u4e00-\u9fff]/.test(words) &&
    !words.includes('。') &&
    !QUANTITY.test(words) &&
    !DATE.test(words) &&
    !LEAD_IN.test(words) &&
    !REASON.test(words)
  )
}

/** "钱从哪里来？": the interpretation of a plan is set out in questions. */
export const isQuestion = (words: string): boolean => /[？?]$/.test(words)

/** "某教发〔2025〕9号" */
export const PAPER = /^[\u4e00-\u9fff]{2,14}[〔［[（(]20\d\d[〕］\])）]\s*\d+\s*号$/

/** "（此件公开发布）", "（2023—2025年）" */
const IN_BRACKETS = /^[（(][^（）()]*[）)]$/

/** "各县（区）教育局，市直各学校：" */
const isAddress = (words: string) => /[：:]$/.test(words) && /^各|^尊敬的|[，、,]/.test(words)

/** A title that names its place, its time or what kind of paper it is, not just "主要行动". */
export const isFullTitle = (words: string): boolean =>
  DOCUMENT.test(words) &&
  (/关于|20\d\d|[“"]?十[一二三四五]五|年|[省市县区旗州镇乡局厅校]/.test(words) ||
    !/(?:行动|任务|重点|措施|安排|打算|清单|部署|要点)$/.test(words))

export const isDocumentTitle = (words: string): boolean => DOCUMENT.test(words)

/** Words that introduce a list and neither head it nor pledge anything. */
export const isLeadIn = (words: string): boolean => LEAD_IN.test(words.replace(/[：:。]$/, ''))

export function wordsOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replaceAll(MASK, '').trim()
}

const HALF = 18
const FIXED =
  /^(?:指导思想|基本原则|工作原则|总体(?:要求|目标|思路)|(?:主要|工作|发展)?目标|(?:重点|主要|工作)任务|(?:保障|工作|主要)措施|组织(?:保障|领导|实施)|工作要求)$/

/** Two lines that are the halves of one heading, as where a page broke it to fit. */
export function areHalves(text: string, first: Piece, second: Piece): boolean {
  if (second.paragraph.apart || first.marker || second.marker) return false
  if (first.paragraph.kind !== 'text' || second.paragraph.kind !== 'text') return false
  const words = [wordsOf(text, first), wordsOf(text, second)]
  return words.every(
    (half) => half.length >= 2 && half.length <= HALF && !FIXED.test(half) && !/[：:]/.test(half),
  )
}
