// Sentences that pledge nothing: the rules that tell them, in the order in which they are asked.
import { Characters } from '../../data/words/characters.ts'
import { isLeadIn } from '../outline/own-line.ts'
import { sifts } from '../sieve.ts'
import { isPast, looksAhead, PAST } from './past.ts'
import { namesAction, pledgesAction } from './pledges-action.ts'
import { looksBack } from './preamble-sections.ts'
import { SENTENCES } from './sieve.ts'

/** A sentence of a plan and what stands around it. */
export interface Candidate {
  text: string
  /** What the sieve has read of the text. */
  read: number
  section: string[]
  opening: boolean
  /** It follows, in the opening of a plan, on what the time is or what guides the plan. */
  guided: boolean
  numbered: boolean
  /** What the sentence before it was, where that was no commitment. */
  after: string | null
  introduces: boolean
  /** It closes its stretch of text. */
  last: boolean
  ended: boolean
  /** The plan leaves out the stops of its sentences, as lists and posters do. */
  unstopped: boolean
  /** Deadlines before this year lie in the plan's past; null where unknown. */
  firstYear: number | null
}

interface Rule {
  /** What such a sentence is. */
  is: string
  test(candidate: Candidate): boolean
}

const FIGURE =
  /[\d０-９]\s*(?:%|％|‰|[万亿余多]|[个所名人家项元次间套台场门期节条处辆册亩起例]|平方米|公里|小时|分钟|分(?!之?校))/
const GOAL = /(?:到|至)\s?20\d\d\s?年|20\d\d\s?年(?:底|末)?(?:前|，|,)/

/** "到2030年，体系基本建成，主要指标如下表。": a goal stands ahead of what leads on. */
const GOAL_AHEAD = /^(?:到|至)20\d\d年[，,][^，,。]{6,}[，,]/
const REQUIREMENTS_SECTION = /总体(?:要求|思路|部署)|指导思想|工作思路/
const GUIDING =
  /以习近平|为指导|为统领|为遵循|为根本(?!任务的)|为引领|为主线|(?:高举|全面贯彻|深入贯彻|认真贯彻).{0,30}(?:旗帜|精神|思想|方针)/
/** "以提高质量为核心，以规范管理为抓手，…" */
const CORE = /^以[^，,。]{2,20}为(?:核心|抓手|动力|宗旨|导向|重点|目标|保障|突破口)[，,]以/
/** "坚持以人民为中心，坚持问题导向、系统观念，…": principles in a row. */
const PRINCIPLES = /^(?:要)?坚持[^，,。；;]{2,24}[，,](?:坚持|牢固树立|遵循|秉持|树牢)/
/** "全市教育工作的总体要求是：…" */
const GUIDELINE = SENTENCES.pattern(
  /^[^，,。；;]{0,30}(?:总(?:体|的)?(?:工作)?(?:要求|思路)|指导思想|工作思路)(?:和(?:总体)?(?:要求|思路))?(?:是|为)?[：:]/,
)
const CREED = SENTENCES.pattern(
  /^(?:坚持|要|必须)?以习近平新时代中国特色社会主义思想(?:[和、及].{2,40})?为(?:指导|指引|统领|引领)[，,]/,
)
const PURPOSE = SENTENCES.pattern(
  /^(?:为|为了|为进一步|根据|按照|依据|结合).{2,}(?:[制拟]定|制订|提出|编制|印发|通知|研究[制拟]定).{0,24}$|(?:特|现|研究)?(?:制[定订]|编制|提出)(?:本|如下|以下|此).{0,12}[。：:]?$|^(?=[\s\S]*具有)[^，,。]{0,40}[，,]?.{0,80}具有(?:十分|非常|极其|极为)?(?:重要|重大|深远).{0,8}意义[。！]?$/,
)
const FORMALITY = SENTENCES.pattern(
  /适用本(?:规定|规范|办法|条例|细则|意见|措施)。?$|^本(?:规定|规范|办法|条例|细则|意见|措施)适用于|^(?:(?:各位(?:代表|委员|领导|同志)|同志们)[^，,]{0,4}$|谢谢(?:大家|各位)|^(?:再次|再一次|衷心)?感谢(?:您|你|各位|贵)|^您(?:们)?提出的.*收悉|特此(?:通知|公告|报告|函告)|[（(]?此件|抄[送报]|主[送报][:：]|注\s*\d?\s*[:：]|(?:备注|说明)[:：]|未尽事宜|共印\s*\d|附件?\s*[:：\d]|附表|联系(?:人|电话|地址)|电话\s*[:：]|(?:印发|发文)(?:机关|日期))|^(?:本规划|本方案|本计划|本意见|本要点|本办法)(?:的.{0,12})?(?:是|依据|根据|所称)|^规划期(?:限)?[为：:]|^[^，。]{2,60}同时废止。?$|^本.{1,12}一式[一二两三四五六七八九十\d]+份|^本.{1,12}(?:自.{2,20}(?:施行|实施|执行|起)|由.{2,20}负责解释|有效期)|(?:请遵照|请贯彻|请结合实际|请认真遵照|请认真贯彻|请认真结合实际).{0,16}(?:执行|落实|实施)。?$|^现(?:将|就).{4,}(?:印发|通知|如下)|现(?:印发|转发|下发)给你们/,
)
/** "同志们，让我们携手奋斗，谱写新篇章！" */
const CALL = SENTENCES.pattern(/让我们(?!的)|^同志们[，,]/)
// Who speaks stands in a look behind: the verbs are rarer, and by them the sieve passes over most sentences.
const NEWS = SENTENCES.pattern(
  /^[^，,。]{0,20}讯[（(]|报告。?$(?<=^[^，,。]{4,24}作(?:了)?(?:政府)?工作报告。?)|^\d{1,2}月\d{1,2}日[，,][^。]{2,60}(?:开幕|闭幕|召开|举行)|(?:获悉|记者(?:从|了解)|新闻发布会上)|^(?:近日|日前|昨日).{2,}(?:印发|发布|出台|召开|举行|公布)|^会议(?:指出|总结|听取|传达|认为|通报)|^.{0,16}\d月\d{1,2}日(?:讯|电)|(?:出席|主持)(?:了)?(?:会议|仪式|活动)(?:并.{0,8})?[。！]?$|^据(?:介绍|悉|了解|统计|初步统计)|(?:说|表示|告诉记者|感慨)(?=[，,：:。“”]|$)(?<=(?:家住[^，,。]{2,16}的|市民|居民|家长|业主|村民|网友|学生)[\u4e00-\u9fff×*]{0,6}(?:说|表示|告诉记者|感慨))|(?:认为|表示|评价|建议)(?=[，,：:])(?<=(?:研究员|教授|专家|委员|代表|学者)[\u4e00-\u9fff]{0,4}(?:认为|表示|评价|建议))|的(?:高频词|关键词|重头戏|一大看点)[。！]?$/,
)
/** "记者获悉，全市将新建学校9所": what the news tells is pledged. */
const FORETELLS = /[，,][^，,。]{0,8}(?:将(?!军)|力争|计划(?:新|投|建|招))/
const SITUATION = SENTENCES.pattern(
  /^[^，,。；;]{2,16}(?:在即|来临|即将到来)[，,]|^[^。；;]{0,40}(?:趋势|态势|压力|需求|期盼|矛盾|竞争)(?:将|会|也|正)?(?:更加|日益|愈发|愈加|更为|日趋|持续|进一步)(?:明显|凸显|突出|加大|旺盛|强烈|增大|显现|激烈|迫切|严峻|多样)|^.{2,40}(?:时期|期间|阶段)[，,]?是.{2,60}(?:时期|期|阶段|年)[，,。]|^(?:20(?:\d\d|\*\*)\s?年|\*+年|今年|明年|“?十[三四五六]五”?(?:时期|期间)?|未来.{1,3}年).{0,4}是(?:实施\*|.{2,60}(?:年|时期|阶段|节点|期)[，,。])/,
)
/** "学前教育是国民教育体系的重要组成部分": what something is. */
const DEFINES = SENTENCES.pattern(
  /^[^，,。；;]{2,24}(?<![要就须都又])是[^，,。；;]{0,30}(?:组成部分|基石|基础|开端|事业|关键|保证|途径|第一资源|根本|保障|之[基本源]|大计|重中之重|头等大事|民[心生]工程)[，,。；;]/,
)
const LACK = SENTENCES.pattern(
  /^(?:但是?|同时|不过)?[，,]?(?:我们)?(?:也|还)?(?:要|应|必须|应该)?(?:清醒|深刻|充分)地?(?:看到|认识到|意识到)|^(?:存在的?|主要)?(?:困难|问题|不足|短板)[^，,。]{0,8}[有是在为][：:]|(?:仍然?|还)(?:存在|有).{0,30}(?:问题|差距|不足|短板)|不(?:平衡|充分|够|高|强|足|适应).{0,20}(?:问题|矛盾|差距)|有待(?:进一步)?(?:优化|提高|改善|加强|提升|完善)|(?:问题|矛盾|短板|压力|差距).{0,6}(?:依然|仍然?|还|比较|较为|日益|日趋|十分|尤为|愈发).{0,4}(?:存在|突出|凸显|严峻)|任务(?:仍然?|依然|还|很|十分)*(?:艰巨|繁重)|比例偏低|(?:不规范|不到位|不健全|不严格|不落实|不透明|管理混乱|脏乱差|滞后|流于形式|走过场)(?:[，,][^，,。；;]{2,14})?[。；;]?$|(?:严峻|现实)的?(?:挑战|考验)|供不应求|一度(?:高?达|降至|低至)|尚未(?:形成|建立|解决)|未(?:得到)?(?:全面|完全|根本)解决|有较大差距/,
)
/** "会议要求，要突出抓好五项工作。" */
const FEW_TASKS =
  /(?:做好|抓好|完成|推进|实施|开展|打好)[^，,。；;]{0,8}[一二两三四五六七八九十]+(?:项|大|个)(?:重点|主要)?(?:工作|任务|工程|行动|攻坚战|计划)。?$/
const LONGEST_SETTING_OUT = 24
/** "新的一年，我们这样干。" */
const SETS_OUT =
  /^(?:新的?一年|20\d\d年|今年|明年|下一步)[，,](?:我们)?(?:将|要|还要)?([^，,。；;\d]{2,12})[。：:！!]$/
/** "重点抓好“六个聚力”。" ahead of the list of the six. */
const SUMS_UP =
  /^[^，,。；;\d]{0,12}[“"]?[一二三四五六七八九十两\d]{1,2}(?:个|大|项)[^，,。；;\d]{2,8}[”"]?[。：:]?$/
const QUESTION = SENTENCES.pattern(/[？?][”"]?$/)
const STANDS = 'what there is'
const FOUR_CHARACTERS = /[\u4e00-\u9fff](?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){3}/

export const RULES: Rule[] = [
  {
    is: 'no sentence',
    test: ({ text }) => !FOUR_CHARACTERS.test(text) && !FIGURE.test(text),
  },
  {
    is: 'an opening without a goal of its own',
    test: ({ opening, text }) => opening && !(FIGURE.test(text) && GOAL.test(text)),
  },
  {
    is: 'the vision that closes an opening',
    test: ({ guided, text }) => guided && !FIGURE.test(text) && !GOAL.test(text),
  },
  {
    is: 'guidance, principles or a review, by the heading above it',
    test: ({ section }) => kindOf(section).looksBack,
  },
  {
    is: 'the guiding idea of the plan',
    test: ({ section, text }) =>
      kindOf(section).requires && GUIDING.test(text) && !FIGURE.test(text),
  },
  {
    is: 'what guides the plan as a whole',
    test: ({ section, text }) =>
      kindOf(section).requires &&
      (CORE.test(text) ||
        (PRINCIPLES.test(text) && REQUIREMENTS_SECTION.test(section.at(-1) ?? ''))) &&
      !FIGURE.test(text) &&
      !GOAL.test(text),
  },
  { is: 'a question', test: ({ text, read }) => sifts(QUESTION, text, read) },
  {
    is: 'the guiding idea of the plan, by its first words',
    test: ({ text, read }) =>
      (sifts(GUIDELINE, text, read) || sifts(CREED, text, read)) && !FIGURE.test(text),
  },
  {
    is: 'the words that introduce a list',
    test: ({ text, read, introduces, last }) =>
      (text.endsWith('：') ||
        text.endsWith(':') ||
        (text.length <= LONGEST_SETTING_OUT && setsOut(text)) ||
        (text.length <= 60 && announces(text, read) && !GOAL_AHEAD.test(text)) ||
        (introduces && last && (/(?:以下|如下|下列)/.test(text) || SUMS_UP.test(text)))) &&
      !FIGURE.test(text),
  },
  {
    is: 'the reason for the plan',
    test: ({ text, read }) => sifts(PURPOSE, text, read) && !FIGURE.test(text),
  },
  {
    is: 'a closing call',
    test: ({ text, read }) => sifts(CALL, text, read) && !FIGURE.test(text),
  },
  { is: 'a formality', test: ({ text, read }) => sifts(FORMALITY, text, read) },
  {
    is: 'news of the plan',
    test: ({ text, read }) =>
      sifts(NEWS, text, read) && !(FIGURE.test(text) && FORETELLS.test(text)),
  },
  {
    is: 'what the time is',
    test: ({ text, read, numbered }) =>
      !numbered && sifts(SITUATION, text, read) && !FIGURE.test(text),
  },
  { is: PAST, test: isPast },
  {
    is: 'what something is',
    test: ({ text, read }) =>
      sifts(DEFINES, text, read) && !FIGURE.test(text) && !pledgesAction(text),
  },
  {
    is: STANDS,
    test: (candidate) =>
      isStanding(candidate) || (candidate.after === STANDS && /^其中/.test(candidate.text)),
  },
  { is: 'a lack', test: ({ text, read }) => sifts(LACK, text, read) && !pledgesAction(text) },
  { is: 'a loose line', test: isLoose },
]

function setsOut(text: string): boolean {
  const words = SETS_OUT.exec(text)?.[1]
  return words !== undefined && !namesAction(words)
}

/** Whether it says that a list follows, or how many tasks there are. */
const announces = (text: string, read: number): boolean =>
  (sifts(LISTS, text, read) && isLeadIn(text)) || (endsInTask(text) && FEW_TASKS.test(text))
const LISTS = SENTENCES.pattern(/以下|如下|下列|方面/)

/** Every match of FEW_TASKS ends so. */
const endsInTask = (text: string): boolean =>
  TASK_ENDS.at(text, text.length - (text.endsWith('。') ? 2 : 1))
const TASK_ENDS = new Characters('作务程动战划')

interface SectionKind {
  /** What stands there guides, looks back or around. */
  looksBack: boolean
  /** It says what the plan as a whole requires. */
  requires: boolean
}

/** Many sentences share a section. */
const kinds = new WeakMap<string[], SectionKind>()

function kindOf(section: string[]): SectionKind {
  const known = kinds.get(section)
  if (known) return known
  const kind = {
    looksBack: section.some(looksBack),
    requires: section.some((heading) => REQUIREMENTS_SECTION.test(heading)),
  }
  kinds.set(section, kind)
  return kind
}

/** "全县现有幼儿园86所，在园幼儿1.2万人。" A clause that pledges makes it more than a fact. */
function isStanding({ text, read }: Candidate): boolean {
  if (!sifts(STANDING, text, read) || looksAhead({ text, read })) return false
  return !text.split(/[，,；;]/).some((clause) => pledgesAction(clause))
}
const STANDING = SENTENCES.pattern(
  /^[^，,。；;]{0,12}(?:(?<!实)现有|现设有?|(?<!均)共有)[^，,。]{0,20}\d/,
)

/** No sentence holds it together: it must pledge an action or a figure to be one. */
function isLoose({ text, ended, numbered, unstopped, section }: Candidate): boolean {
  if (ended) return false
  if (TITLE.test(text)) return true
  if (unstopped && section.length > 0 && STATES_FIGURE.test(text)) return false
  if (numbered) return !namesAction(text) && !FIGURE.test(text) && !NAMED_ACTION.test(text)
  return !(
    pledgesAction(text) &&
    (FIGURE.test(text) || text.length >= 12 || /^.{3,}[，,].{3,}$/.test(text))
  )
}
/** "教职工免费体检1次"; not "浏览次数：1893次". */
const STATES_FIGURE =
  /^(?!.*[：:]\s*\d)(?=(?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){6}).*\d\s*(?:%|％|[万亿]?(?:[个所名人家项元次间套台场门期节条处辆册亩座]|平方米|小时|分钟))/
/** "某区2022年工作总结及2023年工作计划" */
const TITLE = /^[^，,。；;]{0,60}年[^，,。；;]{0,60}工作(?:总结|计划|要点|安排|打算|报告)$/
const NAMED_ACTION = /(?:行动|工程|计划|项目|改革|建设|制度|机制|体系)$/

/** Whether a sentence says what the time is, what guides the plan or why it is made. */
export const setsTheTone = (text: string): boolean =>
  SITUATION.pattern.test(text) || GUIDING.test(text) || PURPOSE.pattern.test(text)

/** What a sentence is when it is no commitment; null for a commitment. */
export function notAPledge(candidate: Candidate): string | null {
  return RULES.find((rule) => rule.test(candidate))?.is ?? null
}
