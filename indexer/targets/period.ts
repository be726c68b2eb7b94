// Reads the period in which a number is to be met again: every year, semester, month, week or day.
import type { Period } from '../../data/schema.ts'
import { type Reading, sentenceBefore } from './reading.ts'

const PERIODS: [Period, RegExp][] = [
  ['semester', /每个?学期|(?<![\d一二三四五六七八九十每本当])学期内/],
  [
    'month',
    /每个?月(?!\d{1,2}\s?[日号])|月均|按月|(?<![\d一二三四五六七八九十每本当次上下个])月(?=生活补|补[助贴]|津贴|工资|收入|奖励|绩效)/,
  ],
  ['week', /每个?(?:周|星期)|周均|一周(?=至少|不少于|[一二两三四五\d])/],
  ['day', /每个?[天日晚]|日均|一天(?=至少|不少于|[一二两三四五\d])/],
  [
    'year',
    /每(?:个|一)?(?:自然|财政)?(?:年|学年)(?!级|龄)|(?<!\d)年均|年人均|年生均|人均年(?![级龄])|(?<![\d本上各分])年度(?=竞聘|培训|招聘|新增|交流|投入|开展|服务)|全年|每年度|(?<![\d〇零一二两三四五六七八九十今明去前后近同当少成青学老整百多往历余上])年(?=培训|新增|招生|招收|开展|完成|服务|投入|接待|增长|递增|提高|参加|受益|不少于|补充|培养|引进)|(?:^|[，,、])年(?![级度龄轻末底初均内终中前后])/,
  ],
]
const BEHIND: [Period, RegExp][] = [
  ['semester', /^[/每]?(?:生[·.])?学期/],
  ['year', /^[/·.每](?:生[·.])?(?:学)?年|^每生每年/],
  ['month', /^[/·.每]月/],
  ['week', /^[/·.每]周/],
  ['day', /^[/·.每][天日]/],
]
/** 每五年, 3年内, 累计: the number holds for a span that no period of the calendar names. */
const SPAN =
  /(?:^|[^\d])(?:[2-9]|[二两三四五六])年(?:内|一|(?![级制])[^\d]{0,14}$)|(?<!每(?:[天日周月年]|学[期年])[^，]{0,24})累计|总计|总数(?!的)|每个?季度?|每(?:两|二|2|半)个?[年月周天]/
/** A clause with its own verb of doing starts anew: the period of the clause before no longer governs. */
const ANEW =
  /^[、\s]*(?:为[^，,\d]{2,12}提供|给予|[对为][^，,\d]{2,40}(?:给予|奖励|补助)|新[\u4e00-\u9fff]建|到|至|20\d\d|每[^年学月周天日]|新建|新增|建成|建设|创建|打造|培育|推动|推进|实施|完成|开展|实现|确保|力争|加强|加快|争创|组织|组建|落实|改造|改建|迁建|扩建|维修|配备|购置|安装|添置|遴选|选树|认定|评定|命名|创成)/
const FIGURE = /\d|[一二两三四五六七八九十][所个名次场]|百分之/
/** A lead-in: 每周课外劳动时间， */
const LEADS_IN =
  /^(?:每|年均|全年)[^，]{0,3}$|(?:时间|时长|次数|课时|标准|经费|补助|津贴)$|^(?:按照?|根据|依据|分)[^，]{2,12}$/

/** "四年累计新增小学学位1.2万个、幼儿园学位3000个": the span holds for both. */
const JOINED = /^[、和及与]/

/** Null where the number stands once. `earlier` is the text before the clause. */
export function readPeriod(
  { before, near, next, mention }: Reading,
  earlier: string,
): Period | null {
  const over = JOINED.test(near) ? before : near
  const span = lastIndexOf(over, SPAN)
  if (span >= 0 && !named(over.slice(span + 1).replace(/^.*?[年内]/, ''))) return null
  const own = nearest(`${near}\u0000`) ?? inUnit(mention.unit) ?? behind(next)
  if (own) return own
  if (/[番倍]$/.test(mention.unit)) return null
  const led = LEADS_SENTENCE.exec(earlier.slice(-LONGEST_PERIOD))
  if (led) return nearest(led[0])
  if (ANEW.test(near)) return null
  return (
    nearest(before) ??
    (ANEW.test(before) || (/^(?:[%成]|个?百分点)$/.test(mention.unit) && !PART_OF.test(before))
      ? null
      : handedOn(earlier, mention.unit))
  )
}

/** "每学年，每名学生至少参加一次…": the period stands ahead of all that follows. */
const LONGEST_PERIOD = 8
const LEADS_SENTENCE = /(?:^|[。；;：:\n])[ \u3000]*每(?:学期|学年|年|月|周|天|日)[，,]\s*$/

/** "每年交流不低于10%，其中骨干教师不低于20%": a part of what is done every year. */
const PART_OF = /^其中/

/** What is done every day, week or month comes in hours, lessons, times or money: 每天…，服务1000人 does not. */
function handedOn(earlier: string, unit: string): Period | null {
  const period = carried(earlier)
  const isShort = period === 'day' || period === 'week' || period === 'month'
  return isShort && !OFTEN.test(unit) ? null : period
}
const OFTEN = /^(?:个?小时|分钟|个?课时|个?学时|节|次|场|场次|元|千米|公里)$/

/** "每年创建A校1所，B校1所": a list of figures carries the period of its first clause on. */
function carried(earlier: string): Period | null {
  const sentence = sentenceBefore(earlier, earlier.length)
  for (const clause of sentence.split(/[，,：:]/).toReversed()) {
    if (clause.trim() === '') continue
    if (!FIGURE.test(clause) && !LEADS_IN.test(clause)) return null
    const period = nearest(clause)
    if (period) return period
    if (ANEW.test(clause)) return null
  }
  return null
}

/** "三年内人均听课每学期40节": the period named behind the span holds. */
const named = (text: string): boolean => /每个?(?:学期|月|周|天|日)/.test(text)

function inUnit(unit: string): Period | null {
  if (/学期/.test(unit)) return 'semester'
  if (/年/.test(unit)) return unit === '年' ? null : 'year'
  if (/月/.test(unit)) return unit.includes('个月') ? null : 'month'
  return /[/每·][天日]/.test(unit) ? 'day' : null
}

function behind(next: string): Period | null {
  const rest = next.replace(/^(?:及?以[上下内]|左右)/, '')
  return BEHIND.find(([, pattern]) => pattern.test(rest))?.[0] ?? null
}

function nearest(text: string): Period | null {
  let best: Period | null = null
  let at = -1
  for (const [period, pattern] of PERIODS) {
    const found = lastIndexOf(text, pattern)
    if (found > at) [best, at] = [period, found]
  }
  return best
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1
  for (let from = text.search(pattern); from >= 0; ) {
    at = from
    const rest = text.slice(at + 1).search(pattern)
    if (rest < 0) break
    from = at + 1 + rest
  }
  return at
}
