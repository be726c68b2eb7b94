// Tells a run-in heading ("16.学前教育优质普惠。普惠性幼儿园占比…") from a short commitment.
import { MASK } from '../agencies/index.ts'
import { sentences } from '../segment/sentences.ts'
import type { Piece } from './piece.ts'

/** A piece whose first sentence may be its heading. */
export interface Lead {
  /** The first sentence, from behind the marker to behind its final punctuation. */
  end: number
  /** Sentences follow it in the same piece. */
  elaborated: boolean
  /** 2: short and single-minded; 1: so only among its like; 0: no heading. */
  likeness: 0 | 1 | 2
  /** It tells who does what, or when. */
  tells: boolean
}

const SHORT = 26
const LONGER = 46

export function leadOf(text: string, piece: Piece): Lead {
  const all = sentences(text, { start: piece.start, end: piece.end }, 1)
  const first = all[0]
  if (!first) return { end: piece.end, elaborated: false, likeness: 0, tells: false }
  const rest = text.slice(first.end, piece.end).replaceAll(MASK, '').trim()
  const words = text.slice(first.start, first.end)
  const tells = TELLS.test(words)
  return {
    end: first.end,
    elaborated: rest !== '',
    likeness: tells ? 0 : likeness(words),
    tells,
  }
}

const QUANTITY =
  /[\d０-９]\s*(?:%|％|‰|万|亿|个|所|名|人|家|项|次|元|年|月|点|分|节|门|套|间|处|场|期|岁|小时|平方米|公里|公顷|亩)|百分之|分之[一二三]/
const NO_HEADING = /[：:；;]|20\d\d|应当|必须|不得|严禁|以下|如下|本(?:方案|规划|计划|意见)/
/** "过去一年，我们坚持…", "县财政要确保…": who does what, or when; so no heading, and nothing on how others are set. */
const TELLS =
  /^(?:过去|去年|今年|一年来|新的?一年|下一步)[^，,]{0,4}[，,]|^我们|^[^，,]{0,8}(?:局|政府|部门|财政|各[县区市乡镇地校级单][^，,]{0,4})(?:要|应|须)(?![求点素件])/

/** "动员部署阶段（2024年3月）": when a stage of the work is. */
const STAGE_DATE =
  /(?<=阶段|步骤|^[\u4e00-\u9fff]{2,14})\s*[（(](?:20\d\d|\d{1,2}月|即日起|[上下]半年)[^（）()]*[)）]$/

export function likeness(sentence: string): 0 | 1 | 2 {
  const whole = sentence.replaceAll(MASK, '').replace(/[。！!.．]\s*$/, '')
  const words = (/[)）]$/.test(whole) ? whole.replace(STAGE_DATE, '') : whole).trim()
  if (words.length < 2 || words.length > LONGER) return 0
  if (QUANTITY.test(words) || NO_HEADING.test(words) || /[？?]$/.test(words)) return 0
  const clauses = words.split(/[，,]/).length
  if (words.length <= SHORT && clauses <= 2) return 2
  return clauses <= 3 ? 1 : 0
}
