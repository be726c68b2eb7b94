// A number that says where things stand or stood is a starting point, not a pledge.
import type { Reading } from '../reading.ts'

const GOES =
  '(?:提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|压减|缩小|调整|优化|扩展|增|延长|缩短)'
const FROM_TO = new RegExp(`^[^，。]{0,12}?(?:${GOES}|逐步|分别)?[^，。]{0,4}?(?:到|至|为)`)
const STANDS =
  /^(?:目前|现有|当前|现已|去年|上年|近年来|近[一二两三四五几\d]+年|过去|五年来|“?十[二三]五”?|以来)|(?:现有|原有|已有|已达|已建成|已经|已完成|已创建|目前)[^，。]{0,16}$/
const COMPARED = /(?:较|(?<![占对师生])比)[^，]{0,12}$/

/** 由85%提高到92% keeps 92; 现有120所, 较2020年的85% are context. */
export function statesBaseline({ before, after, near, mention }: Reading): boolean {
  if (/(?:由|从)[^，。由从]{0,20}$/.test(before) && FROM_TO.test(after)) return true
  if (STANDS.test(before)) return true
  return COMPARED.test(near) && /^(?:的|相比|基础)/.test(after) && mention.unit !== ''
}
