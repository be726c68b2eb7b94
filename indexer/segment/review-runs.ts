// Finds runs of sentences that tell what has been achieved, though no heading above them says so.
import { type Sifted, sifts } from '../sieve.ts'
import { looksAhead, PAST } from './past.ts'
import { SENTENCES } from './sieve.ts'

/** A sentence of the plan in its order. */
export interface Told {
  text: string
  /** What the sieve has read of it. */
  read: number
  /** What it is where it is no commitment; see not-pledges.ts. */
  nothing: string | null
  section: string[]
  /** Sentences of one paragraph share it. */
  paragraph: object
  /** Agencies are named for its item: somebody is to do it. */
  assigned: boolean
}

/** A sentence with what is asked of it more than once. */
interface Weighed extends Told {
  ahead: boolean
}

/** What was awarded, counted up or reached for the first time; not what somebody is to strive for. */
const ACHIEVED = SENTENCES.pattern(
  /(?:入选(?!条件|标准)|获批|获评|荣获|斩获|获得?(?:全国|国家|全省|省级|全市|市级|世界|一等|二等|三等)|(?:分获|获)[^，,。；;]{0,12}(?:等奖|金牌|银牌|表彰|荣誉|称号)|喜获|首次(?!开展|开设|就业)|创[^，,。；;]{0,6}(?:新高|最好|佳绩)|零[”"]?的?突破|位?居全[国省市区县][^，,。；;]{0,4}(?:前列|第)|落地见效|正式(?:成立|施行|启用|落户|挂牌|开园|开学|获批)|圆满(?:完成|落幕|收官|举办)|顺利(?:完成|通过|举办|落地|开园)|成效(?:显著|明显|斐然)|历史性|全年共|上半年共|同比(?:增长|提高|下降)|惠及[^，,。；;]{0,8}\d)/g,
)
const CAUSED =
  /(?:推动|支持|争取|力争|助力|指导|组织|促进|帮助|鼓励|引导|申报|推荐|培育)[^，,。；;]{0,30}$/
/** "“双减”工作深入实施，": how a thing has gone, said behind it; a pledge says it ahead of it. */
const WENT = SENTENCES.pattern(
  /(?:稳步|深入|有序|有效|全面|顺利|扎实|平稳|基本|逐步)(?:推进|实施|开展|落实|落地|运行|消除|完成|建成|显现)(?=[，,。；;]|$)|(?:取得新|得到(?:有效|明显|全面|进一步)?)(?:成效|进展|突破|成绩|加强|保障|提升|改善)/g,
)
const SUBJECT = /[\u4e00-\u9fff”]{4}$/
/** "党建工作不断加强巩固。" as a sentence of its own. */
const BETTER = SENTENCES.pattern(
  /^[\u4e00-\u9fff“”、]{3,16}(?:不断|持续|显著|明显|进一步|更加|稳步|大幅|有效)[\u4e00-\u9fff]{2,6}[。]$/,
)
/** Duties and what is to be done again and again lie ahead. */
const DUE = SENTENCES.pattern(
  /不得|应当|严禁|必须|原则上|每(?:学期|学年|年|月|周|天|季度)|继续|年底前|月底前|年内|探索|鼓励|支持|试点|争创/,
)

/** Headings under which a plan says what is to be done. */
const TASKS = /任务|措施|举措|目标|要点|计划|安排|打算|部署|行动|工程|保障/

/** Goals are told as if they had been reached: "高质量就业取得新进展。" */
const GOALS = /目标|愿景|展望/
const LOOKS_BACK = /成就|成绩|成效|回顾|总结/

/** How much more each sentence speaks for a review than for a plan, in thirds of what an award says. */
function leaning(told: Weighed, isOpened: boolean): number {
  const { text, read, section, nothing, assigned } = told
  if (nothing !== null && nothing !== PAST) return 0
  if (assigned || told.ahead) return -3
  if (nothing === PAST) return 3
  if (isOpened && !sifts(DUE, text, read)) return IN_OPENED
  if (section.some((heading) => GOALS.test(heading) && !LOOKS_BACK.test(heading))) return -1
  if (stands(ACHIEVED, told, (before) => !CAUSED.test(before))) return 3
  if (sifts(DUE, text, read)) return -2
  if (stands(WENT, told, (before) => SUBJECT.test(before))) return 2
  if (sifts(BETTER, text, read)) return 1
  return section.some((heading) => TASKS.test(heading)) ? -1 : -0.6
}

/** How far words look back. */
const SIGHT = 40

/** Whether the words stand in the text, behind words that fit. */
function stands(
  { pattern, bit }: Sifted,
  { text, read }: Told,
  fits: (before: string) => boolean,
): boolean {
  if ((read & bit) === 0) return false
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text))
    if (fits(text.slice(Math.max(0, hit.index - SIGHT), hit.index))) return true
  return false
}

/** What it takes to say that a review begins, and that it ends: within a paragraph, between two, at a heading. */
const BEGINS = { within: 6, between: 4, heading: 3 }
const ENDS = { within: 3, between: 0.5, heading: 0.5 }

/** "过去一年，我们坚持教育优先。投入…": the sentences that a look back opens, to the end of their paragraph. */
function openedBy(told: Weighed[]): boolean[] {
  let paragraph: object | null = null
  return told.map((one, i) => {
    const first = one.paragraph !== told[i - 1]?.paragraph
    if (first && one.nothing === PAST && SPAN.test(one.text)) paragraph = one.paragraph
    else if (one.ahead || NOW_ON.test(one.text)) paragraph = null
    return one.paragraph === paragraph
  })
}
const SPAN =
  /^(?:过去|刚刚过去|这|一)(?:的)?[一二三四五两]?年(?:来|里)?[，,]|^去年[，,]|^20\d\d年[，,]/
const NOW_ON = /^(?:今年|新的?一年|下一步|当前|20\d\d年)/
const IN_OPENED = 2

/** "2025年，重点做好以下工作：": here the plan begins, and what stands ahead of it tells of the year before. */
const TURN = /^(?:20\d\d年|今年|新的?一年|下一步|下步)/
const AHEAD_HEADING =
  /^.{0,8}(?:20\d\d年|今年|下一?步|下年度).{0,14}(?:打算|安排|计划|思路|部署|重点|要点|任务)$/
const OPENER = /^(?:一年来|这一年|过去|今年以来|年初以来|20\d\d年)/
const AHEAD_OF_TURN = 1.6

/** The sentences from the one that opens a review, under no other heading, to where the plan turns ahead. */
function aheadOfTurn(told: Weighed[]): { from: number; to: number } {
  const turn = told.findIndex((one, i) => {
    const { text, nothing, section, paragraph } = one
    const opens = i > 0 && section !== told[i - 1]!.section && told[i - 1]!.section.length === 0
    return (
      (nothing !== null && nothing !== PAST && TURN.test(text)) ||
      (nothing === null && paragraph !== told[i - 1]?.paragraph && TURN.test(text) && one.ahead) ||
      (opens && AHEAD_HEADING.test(section[0] ?? ''))
    )
  })
  if (turn <= 0) return { from: 0, to: 0 }
  const { section } = told[turn - 1]!
  const from = told.findIndex(
    (one) => one.section === section && one.nothing === PAST && OPENER.test(one.text),
  )
  return from < 0 || from > turn ? { from: 0, to: 0 } : { from, to: turn }
}

/** What the turn of the plan says for a review: ahead of it much, at the turn itself the contrary. */
function turning({ from, to }: { from: number; to: number }, i: number): number {
  if (i >= from && i < to) return AHEAD_OF_TURN
  return to > 0 && i === to ? AT_TURN : 0
}
const AT_TURN = -6

/**
 * Whether each sentence stands in a review: the likeliest course of the whole text. Linear.
 * What such a sentence says of the time ahead stays a pledge.
 */
export function reviewRuns(sentences: Told[]): boolean[] {
  const told = sentences.map((one) => ({ ...one, ahead: looksAhead(one) }))
  const came: { plan: boolean; review: boolean }[] = []
  const ahead = aheadOfTurn(told)
  const opened = openedBy(told)
  let plan = 0
  let review = -BEGINS.between
  told.forEach((one, i) => {
    const step = stepTo(one, told[i - 1])
    const fromReview = review - ENDS[step] > plan
    const fromPlan = plan - BEGINS[step] > review
    came.push({ plan: fromReview, review: !fromPlan })
    const [toPlan, toReview] = [
      fromReview ? review - ENDS[step] : plan,
      fromPlan ? plan - BEGINS[step] : review,
    ]
    plan = toPlan
    review = toReview + leaning(one, opened[i]!) + turning(ahead, i)
  })
  const found: boolean[] = []
  let inReview = review > plan
  for (let i = told.length - 1; i >= 0; i--) {
    found[i] = inReview && !told[i]!.assigned && !told[i]!.ahead
    inReview = inReview ? came[i]!.review : came[i]!.plan
  }
  return found
}

function stepTo(one: Told, before: Told | undefined): keyof typeof BEGINS {
  if (!before || one.paragraph === before.paragraph) return 'within'
  const { section } = before
  const stays =
    section.length === one.section.length && section.every((h, i) => h === one.section[i])
  return stays ? 'between' : 'heading'
}
