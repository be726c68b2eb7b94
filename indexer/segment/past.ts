// Sentences that tell what was done or how things stand, and the words that turn them ahead again.
import { sifts } from '../sieve.ts'
import { pledgesAction } from './pledges-action.ts'
import { SENTENCES } from './sieve.ts'

export const PAST = 'a fact of the past'

const PAST_TIME = SENTENCES.pattern(
  /^(?:去年|近来|近年|近些年|上年|近年来|近几年|过去|多年来|[“”一二三四五十]+以来|“?十[一二三]五”?时期|截至|截止|目前|当前|(?:\d{4}年)?以来|一年来|[一二三四五]年来)/,
)
const PAST_DEED =
  /(?:[建成得到了]了|已经|已(?:建|完成|实现|达|有|成|经|全)|累计|先后|荣获|获评|被(?:评|授|列)|取得(?:了|显著|明显|积极|较大|重大|历史)|成效(?:显著|明显)|共有|现有|达到了|有力(?:推动|促进)了|明显(?:提升|改善|提高)$)/
const NOW = SENTENCES.pattern(/^(?:目前|截至目前|当前)/)
/** 了 behind a verb says that it has been done; plans pledge without it. */
const DONE = SENTENCES.pattern(/(?<![为除到极罢])了(?![解望却得然结])/)

const AHEAD = SENTENCES.pattern(
  /将(?!军)|(?<![主重需紧必纲概])要(?![求素点件闻])|力争|确保(?!了)|争取(?!了|到|上级|中央|资金|专项)|计划(?=新建|改|扩|迁|投|招|引|完成|实施|建|开|创|培|组|用|到|于|在)|拟|(?:到|(?<!截)至)20\d\d年|[一二两三四五]年内[，,]|(?:[今本]年|\d月)底前|下一步|今后|目标(?:是|为)[：:]?/,
)
/** A span that is over wherever a plan speaks of it: "过去五年，…". */
const SPAN_OVER = SENTENCES.pattern(
  /^(?:过去|刚刚过去的?|这)(?:的)?[一二三四五六七八九十两]年|^[一二三四五十]年(?:来|间)[，,]|^今年以来[，,]/,
)
const PERIOD_OVER = SENTENCES.pattern(/^[“"]?十([一二三四五])五[”"]?(?:以来|时期|期间|规划期)/)
const YEAR_FIRST = SENTENCES.pattern(/^(?:[^，,。]{0,12}[，,])?(?:截至|截止)?(20\d\d)年/)
const PERIOD_ENDS = ['', '一', '二', '三', '四', '五']

/** What was asked of a sentence before anything else. */
interface Told {
  text: string
  /** What the sieve has read of it. */
  read: number
}

/** Whether a sentence speaks of what is to come. */
export const looksAhead = ({ text, read }: Told): boolean => sifts(AHEAD, text, read)

/**
 * Whether a sentence tells what was or is.
 * @param after what the sentence before it was, where that was no commitment
 */
export function isPast(
  sentence: Told & { firstYear: number | null; after: string | null },
): boolean {
  return tellsOfBefore(sentence) && !looksAhead(sentence)
}

function tellsOfBefore({
  text,
  read,
  firstYear,
  after,
}: Told & { firstYear: number | null; after: string | null }): boolean {
  if (isOfSpanOver({ text, read }, firstYear) || sifts(DONE, text, read)) return true
  if (sifts(NOW, text, read) && !/[，,].*(?:加快|推进|抓紧)/.test(text)) return true
  if (after === PAST && !pledgesAction(text)) return true
  if (sifts(PAST_TIME, text, read) && PAST_DEED.test(text)) return true
  if (firstYear === null || (read & YEAR_FIRST.bit) === 0) return false
  const year = YEAR_FIRST.pattern.exec(text)
  return year !== null && Number(year[1]) < firstYear
}

/** "过去五年，…", and in a plan from 2021 on "“十三五”时期，…". */
function isOfSpanOver({ text, read }: Told, firstYear: number | null): boolean {
  if (sifts(SPAN_OVER, text, read)) return true
  if (firstYear === null || (read & PERIOD_OVER.bit) === 0) return false
  const period = PERIOD_OVER.pattern.exec(text)?.[1]
  return period !== undefined && 2005 + PERIOD_ENDS.indexOf(period) * 5 < firstYear
}
