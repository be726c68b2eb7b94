// Sentences that tell what was done or how things stand, and the words that turn them ahead again.
import { pledgesAction } from './pledges-action.ts'

export const PAST = 'a fact of the past'

const PAST_TIME =
  /^(?:去年|近来|近年|近些年|上年|近年来|近几年|过去|多年来|[“”一二三四五十]+以来|“?十[一二三]五”?时期|截至|截止|目前|当前|(?:\d{4}年)?以来|一年来|[一二三四五]年来)/
const PAST_DEED =
  /(?:[建成得到了]了|已经|已(?:建|完成|实现|达|有|成|经|全)|累计|先后|荣获|获评|被(?:评|授|列)|取得(?:了|显著|明显|积极|较大|重大|历史)|成效(?:显著|明显)|共有|现有|达到了|有力(?:推动|促进)了|明显(?:提升|改善|提高)$)/
/** 了 behind a verb says that it has been done; plans pledge without it. */
const DONE = /(?<![为除到极罢])了(?![解望却得然结])/

export const AHEAD =
  /将(?!军)|(?<![主重需紧必纲概])要(?![求素点件闻])|力争|确保(?!了)|争取(?!了|到)|计划(?=新建|改|扩|迁|投|招|引|完成|实施|建|开|创|培|组|用|到|于|在)|拟|(?:到|(?<!截)至)20\d\d年|下一步|今后|目标(?:是|为)[：:]?/
/** A span that is over wherever a plan speaks of it: "过去五年，…". */
const SPAN_OVER =
  /^(?:过去|刚刚过去的?|这)(?:的)?[一二三四五六七八九十两]年|^[一二三四五十]年(?:来|间)[，,]|^今年以来[，,]/
const PERIOD_OVER = /^[“"]?十([一二三四五])五[”"]?(?:以来|时期|期间|规划期)/
const PERIOD_ENDS = ['', '一', '二', '三', '四', '五']

/**
 * Whether a sentence tells what was or is.
 * @param after what the sentence before it was, where that was no commitment
 */
export function isPast({
  text,
  firstYear,
  after,
}: {
  text: string
  firstYear: number | null
  after: string | null
}): boolean {
  if (isOfSpanOver(text, firstYear) && !AHEAD.test(text)) return true
  if (DONE.test(text) && !AHEAD.test(text)) return true
  if (
    /^(?:目前|截至目前|当前)/.test(text) &&
    !AHEAD.test(text) &&
    !/[，,].*(?:加快|推进|抓紧)/.test(text)
  )
    return true
  if (after === PAST && !AHEAD.test(text) && !pledgesAction(text)) return true
  if (PAST_TIME.test(text) && PAST_DEED.test(text) && !AHEAD.test(text)) return true
  const year = /^(?:[^，,。]{0,12}[，,])?(?:截至|截止)?(20\d\d)年/.exec(text)
  return year !== null && firstYear !== null && Number(year[1]) < firstYear && !AHEAD.test(text)
}

/** "过去五年，…", and in a plan from 2021 on "“十三五”时期，…". */
function isOfSpanOver(text: string, firstYear: number | null): boolean {
  if (SPAN_OVER.test(text)) return true
  const period = PERIOD_OVER.exec(text)?.[1]
  if (!period || firstYear === null) return false
  return 2005 + PERIOD_ENDS.indexOf(period) * 5 < firstYear
}
