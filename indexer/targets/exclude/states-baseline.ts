// A number that says where things stand or stood is a starting point, not a pledge.
import { type Reading, sentenceBefore } from '../reading.ts'

const GOES =
  '(?:提(?=[到至升])|提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|压减|缩小|调整|优化|扩展|增|延长|缩短|变)'
const FROM = /(?:由|从)[^，。由从]{0,20}$/
const MERGES = /^[^，,。]{0,10}?(?:整合|合并|撤并|精简|调整|压减|优化)(?:为|成|到|至)/
const TO = new RegExp(`^[^，。]{0,10}?${GOES}[^，。]{0,3}?(?:到|至|为)`)
/** Openings of a sentence that looks back or around. */
const LOOKS_BACK =
  /^(?:我[省市县区]|全[省市县区])?(?:目前|当前|现有|现已|截至目前|截止目前|去年|上年|上一年|近年来|近[一二两三四五几\d]+年|过去|[一二三四五\d]+年来|以来|据(?!此)|根据[^，]{0,20}(?:数据|统计|普查|测算)|“?十[二三]五”?(?:期间|以来|时期)?[，,])|^(?:20\d\d年底?[，,]?)?[^，,。]{0,14}(?:(?<!实)现有|(?<!均)共有|已有)/
const PLEDGES =
  /[到至]20\d\d年|20\d\d年底?前|确保|力争|计划|将(?!军)|要|基础上|目标|拟|再|进一步|推进|加强/
const STANDS = /(?:(?<!实)现有|原有|已有|已达|已建成|已经|已完成|已创建|目前)[^，。]{0,16}$/
/** 从目前的58%提高到75%: what stands now ends where it is to rise. */
const RISES_TO = new RegExp(`${GOES}[^，。\\d]{0,3}?(?:到|至|为)[^，。\\d]{0,8}$`)
const COMPARED = /(?:较|(?<![占对师生])比)[^，]{0,12}$/

/** 预计新增小学一年级学生4200人: how many there will be is nobody's pledge. */
function isForecast(unit: string, before: string, after: string): boolean {
  return (
    /[人名]$/.test(unit) &&
    /预计[^，。]{0,24}$/.test(before) &&
    /学生|生源|新生|人口|适龄|儿童|毕业生|考生/.test(before + after.slice(0, 8))
  )
}

/** 由85%提高到92% keeps 92; 现有120所 and what follows it, 较上年的85% are context. */
export function statesBaseline({ text, mention, before, after, near }: Reading): boolean {
  if (FROM.test(before) && TO.test(after)) return true
  if (/[将把由从][^，,。]{0,16}$/.test(before) && MERGES.test(after)) return true
  if (STANDS.test(before) && !RISES_TO.test(before)) return true
  if (isForecast(mention.unit, before, after)) return true
  if (COMPARED.test(near) && /^(?:的|相比|基础)/.test(after) && mention.unit !== '') return true
  const sentence = sentenceBefore(text, mention.start)
  return LOOKS_BACK.test(sentence) && !PLEDGES.test(sentence)
}
