// A numeral without measure, or a Chinese one in an idiom, states no quantity unless a cue says so.
import type { Reading } from '../reading.ts'

const REACHES =
  /(?:达到?|提高到|提升到|提升至|提高至|增加到|增至|增加至|稳定在|保持在|维持在|控制在|降至|降到|降低到|(?:居|列|进入|保持|跻身)[^，\d]{0,8}前|不(?:得)?(?:少于|低于|超过|高于|小于|大于)|至少|突破|超过?|小于|大于|低于|高于|少于|[<>≤≥=]|为|约|新增[^，\d]{0,12}|增加[^，\d]{0,12}|学位)\s*$/
const ENDS = /^\s*(?:$|以上|以内|以下|左右|[,，。；;、:：）)]|之间|人次?|[和与及]\d)/
/** 分别控制在0.50和0.45以内 */
const IN_LIST = /(?:分别|依次)[^，,\d]*(?:\d[\d.]*[、和与及])+$/

const CONCRETE =
  /^[亿万千百]*(?:所|名|位|家|座|栋|幢|间|处|人|人次|场|场次|次|节|台|套|辆|册|亩|倍|番|课时|学时|学分|小时|个小时|分钟|平方米|公里|元|本|部|%|‰|成|个百分点|百分点|轮次?|样)$/
const ABSTRACT =
  /^[万]?(?:个|项|门|种|条|支|件|类|对|篇|张|份|例|组|届|片|层|户|块|股|只|站|把|堂|幅|首|棵|株|批次|天|周|个月)$/
const CUE =
  /(?:至少|不(?:得)?(?:少于|低于|超过|多于)|最少|最多|各|每(?:[名个位所校园班县乡镇村人生年月周天日]|学期|学年|户)[^，]{0,16}|超过|达到?|不少于)[^，\d]{0,8}$/
const MAKING =
  '新建|新增|新设|新改扩建|改扩建|迁建|扩建|改建|建成|建设|建好|建立|创建|创成|打造|培育|培养|遴选|评选|认定|选树|选派|引进|招聘|组建|设立|成立|形成|办好|争创|完成|举办|开设|申报|布局|建|创|配备|补充|配|增设|扶持|开展|组织|培优|评审|推出|开发|覆盖|掌握|学会|安排|聘请|招募|设置'
const MAKES = new RegExp(`(?:${MAKING})(?:好|成|或|和|并|了|、)?\\s*$`)
const NOUN_BEHIND =
  /^(?:[^，。]{0,16}?)(?:学校|小学|初中|高中|中学|幼儿园|学院|大学|基地|中心|园区|工作室|实验室|集团|专业|课程|品牌|场馆|运动场|教师|校长|人才|学生|学位|活动|技能|特长|宿舍|食堂|示范|示范校|示范园|团队|联盟|站点|社团|俱乐部|点|馆|园|校)/

/** 至少参加一次集体劳动、观看一场演出: the floor holds for the whole list. */
const AT_LEAST_EACH = /(?:至少|不少于)[^，,。；;]{0,40}、[^，,。；;、]{1,10}$/

/** 选派百名校长、千名教师: the verb of the first number goes on. */
const LISTED = /^[^，]{0,12}[、和及与]$/
const MAKES_FIRST =
  /^(?:新建|新增|建成|建设|创建|打造|培育|培养|遴选|评选|认定|选派|引进|招聘|组建|设立|配备|举办)/

/** 每名学生学会一门乐器、参加一个社团 */
const ALSO = /、(?:参加|掌握|学会|拥有|选修)$/
/** 每个学生掌握一样乐器、两项技能. */
const EACH = /每[名个位校园班][^，,]{0,12}(?:掌握|学会|拥有|参加|建成|建好|办好)/

/** 一批, 一体化, 统一, 三名工程 count nothing; 至少一所, 三所, 每天一小时 do. */
export function countsNothing(reading: Reading): boolean {
  const { mention, near, after, before } = reading
  if (mention.kind !== 'quantity') return mention.kind === 'ratio' && !/比|按|配/.test(before)
  if (mention.unit === '分')
    return !/^以上/.test(after) && !RISES_BY.test(near) && !isBareFigure(reading)
  if (mention.numeral === 'arabic') return mention.unit === '' && !isBareFigure(reading)
  return !isSpelledQuantity(reading)
}

/** 平均分提高8分 */
const RISES_BY = /分[^，,\d]{0,4}(?:提高|提升|增加|增长)\s*$/

function isBareFigure({ mention: { value }, near, before, after }: Reading): boolean {
  const isYear = value >= 1900 && value <= 2100 && Number.isInteger(value)
  return !isYear && ENDS.test(after) && (REACHES.test(near) || IN_LIST.test(before))
}

function isSpelledQuantity({ text, mention, near, after, before }: Reading): boolean {
  const { unit, value } = mention
  if (unit === '') return false
  if (/^(?:%|‰|成)$/.test(unit)) return true
  if (isIdiom(before, after, unit) || (unit === '本' && value < 4)) return false
  const opensWithOne = text[mention.start] === '一'
  // 百名校长 is a figure of speech, 一百名 a figure.
  const vague = value === 1 || (value >= 100 && !opensWithOne && /^1(?:00)+0?$/.test(String(value)))
  if (/(?:第|本|这|同|某|哪)$/.test(before)) return false
  if (before.trim() === '' && SUBJECT.test(after)) return false
  if (opensWithOne && /(?:统|唯|进|新|上|首|任何|逐|另|其中之)$/.test(before)) return false
  if (unit === '番' || unit === '倍' || (value > 10 && !vague)) return true
  if (CUE.test(near) && !/以$/.test(before)) return true
  if (/^(?:以上|以内)/.test(after) && CONCRETE.test(unit)) return true
  if (CLOSES.test(after) && MADE_BEFORE.test(before)) return true
  if (/^(?:次|场|场次|节|天)$/.test(unit) && AT_LEAST_EACH.test(before)) return true
  if (value > 1 && /等$/.test(before) && (CONCRETE.test(unit) || unit === '个')) return true
  if (
    MAKES.test(near) ||
    (ALSO.test(near) && EACH.test(before)) ||
    (LISTED.test(near) && (MAKES_FIRST.test(before) || EACH.test(before)))
  )
    return CONCRETE.test(unit) ? isThing(unit, value) : isMade(unit, value, after)
  return !vague && CONCRETE.test(unit) && !ABSTRACT.test(unit)
}

/** 两所高中本科上线率提高8个百分点: whose share it is. */
const SUBJECT = /^[^，,。；;\d]{0,14}(?:率|占比|比例|人数)[^，,。；;]*\d/

/** 培育党建品牌十个，: the count closes its clause, and what is counted stands before it. */
const CLOSES = /^(?:以上|左右)?(?:$|[，,。；;、）)])/
const MADE_BEFORE = new RegExp(`(?:${MAKING})[^，,。；;]*[\\p{Script=Han}”）)]$`, 'u')

/** 开展一次 and 建一所 count; 组织一场 may, 培养一名 does. */
function isThing(unit: string, value: number): boolean {
  return (
    (value > 1 && unit !== '支') || /^(?:所|名|位|家|座|栋|幢|间|处|次|节|场|轮|样)$/.test(unit)
  )
}

/** 打造三个特色专业 counts; 培养一支队伍, 完善两个体系 do not. */
function isMade(unit: string, value: number, after: string): boolean {
  return (value > 1 || /^[个门]$/.test(unit)) && NOUN_BEHIND.test(after)
}

/** 发现一起、整改一起, 完成一项、验收一项 */
const STEP_BY_STEP = new Set(['项', '起', '件', '批', '条', '家', '个'])
const EACH_BEHIND = /^[、，,][\p{Script=Han}]{2}一[项起件批条家个](?=$|[、，,。；;])/u
const EACH_AHEAD = /一[项起件批条家个][、，,][\p{Script=Han}]{2}$/u

/** 一校一品, 一人一案, 一对一, 三名工程: set phrases. */
function isIdiom(before: string, after: string, unit: string): boolean {
  if (/^[一1]/.test(after) && !/^一/.test(before)) return true
  if (/一[\p{Script=Han}]$/u.test(before)) return true
  if (STEP_BY_STEP.has(unit) && (EACH_BEHIND.test(after) || EACH_AHEAD.test(before))) return true
  return /^(?:工程|计划|行动|一|优|高|通|式|制|化|体|贯)/.test(after) && /^[名校人师生]$/.test(unit)
}
