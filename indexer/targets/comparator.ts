// Reads whether a number is a floor, a ceiling, a range or the figure itself.
import type { Comparator } from '../../data/schema.ts'
import type { Reading } from './reading.ts'

const FLOOR_AFTER = /^(?:\s*[+＋]|(?:[（(]含[)）]|及)?以上|(?:或|及)更[多高]|(?:或|及)以上)/
const CEILING_AFTER = /^(?:(?:[（(]含[)）]|及)?以[内下]|之内)/
/** 3个专业以上: the floor stands behind a short noun; 3个省级以上基地 is no floor. */
const FLOOR_LATE =
  /^(?:的?[\p{Script=Han}、]{1,8}?(?:[（(][^）)]{1,12}[）)])?)(?<!级|学历|学位|硕士|博士|本科|专科|高中|大专|职称|初中|小学|水平|中职|中学|等次|类|星|甲)以上(?=$|达|的)/u
const CEILING =
  /(?:不(?:得)?(?:超过|高于|多于|大于|晚于|迟于|突破|超)|至多|最多|最高|小于|少于|低于|(?:控制|压缩|压减|限制)(?:在|到|至)|以不超过|早于|[<≤]=?|上限(?:为|是)?)(?:[^\d]{0,8}|[^\d，,、]{0,24}的)$/
const FLOOR =
  /(?:不(?:得)?(?:少于|低于|小于|早于|短于|弱于|亚于)|至少|最少|最低|起码|超过|超出|超(?=$|每[十百千万][人名])|突破|大于|高于|多于|逾|晚于|[>≥]=?|下限(?:为|是)?|达到或超过)(?:[^\d]{0,8}|[^\d，,、]{0,24}的)$/
/** 前3名: no worse than third. */
const RANK = /(?<![年月日号底末期学])前\s*$/
const FAR_FLOOR = /至少[^\d]{0,24}$/
/** 至少参加一次集体劳动、观看一场演出 */
const FLOOR_OF_LIST = /至少[^，,。；;]{0,40}、[^，,。；;、]{1,10}$/
const NEGATED_FLOOR = /不(?:得)?(?:少于|低于|小于|早于|短于)(?:[^\d]{0,8}|[^\d，,、]{0,24}的)$/

/** 90%以上 and 不少于 are floors, 以内 and 不超过 ceilings; 达到50% states the figure itself. */
export function readComparator({ mention, near, next, after, before }: Reading): Comparator {
  if (mention.max !== null) return 'range'
  if (CEILING_AFTER.test(next)) return '<='
  if (FLOOR_AFTER.test(next) || mention.more) return '>='
  if (NEGATED_FLOOR.test(near)) return '>='
  if (CEILING.test(near) || RANK.test(near)) return '<='
  if (FLOOR.test(near) || FAR_FLOOR.test(near)) return '>='
  if (/^(?:次|场|场次|节|天)$/.test(mention.unit) && FLOOR_OF_LIST.test(before)) return '>='
  if (FLOOR_LATE.test(next)) return '>='
  return sharesCeiling(after, mention.unit) ? '<=' : '='
}

/** 中班30人、大班35人以内: one ceiling closes a list of figures in one unit. */
function sharesCeiling(after: string, unit: string): boolean {
  const list = /^(?:、[^、，,\d]{1,8}\d+(?:\.\d+)?([^、，,\d]{1,3}?))+(?:以[内下]|之内)/.exec(after)
  return list?.[1] === unit
}
