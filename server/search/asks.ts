// What a question asks for beside its concepts: a number and in which unit, a time, a place.

export interface Asks {
  /** How many, how much, at most, at least. */
  number: boolean
  /** Units in which the answer may be given; empty where the question names none. */
  units: string[]
  /** When, by when. */
  when: boolean
  /** Where, which regions. */
  where: boolean
  /** Whether it is put as a question at all. */
  question: boolean
}

export const NOTHING_ASKED: Asks = {
  number: false,
  units: [],
  when: false,
  where: false,
  question: false,
}

interface Asking {
  pattern: RegExp
  asks: (match: RegExpExecArray) => Partial<Asks>
}

const CLOCK = ['点', '时', '小时', '分钟']
const LASTING = ['小时', '分钟', '天', '周', '月', '年', '课时', '节']
const MONEY = ['元', '万元', '亿元']
const PEOPLE = ['人', '名', '位', '人次', '万人', '万人次']
const UNITS: Record<string, string[]> = {
  人: PEOPLE,
  名: PEOPLE,
  位: PEOPLE,
  人次: PEOPLE,
  个人: PEOPLE,
  钱: MONEY,
  元: MONEY,
  万元: MONEY,
  亿元: MONEY,
  亿: MONEY,
  资金: MONEY,
  小时: LASTING,
  分钟: LASTING,
  天: LASTING,
  时间: LASTING,
  点: CLOCK,
  点钟: CLOCK,
  比例: ['%'],
  占比: ['%'],
}
const UNIT =
  '个人|个|所|名|人次|人|家|位|项|门|场|次|天|年|周|节|课时|学时|点钟|点|座|栋|间|条|万元|亿元|亿|元|钱|资金|小时|分钟|时间|比例|占比|成|处|批|套|本|册|万'
const BOUND = '最多|最少|至少|至多|不得超过|不超过|不少于|不低于|不得低于|不高于|超过|达到|达'
const PLACE = '地方|地区|区域|区县|县区|县市|城市|县|市|区|省|乡镇|地'

/** At a place in a Chinese run, the longest first. */
const CHINESE: Asking[] = [
  {
    pattern: new RegExp(`(?:${BOUND})?(?:百分之(?:多少|几)|几成)`, 'y'),
    asks: () => ({ number: true, units: ['%'], question: true }),
  },
  {
    pattern: new RegExp(
      `(?:${BOUND})?(?:是)?(?:多少(${UNIT})?|几(${UNIT}))(?:以上|以下|左右)?`,
      'y',
    ),
    asks: ([, many, few]) => {
      const unit = many ?? few ?? ''
      const units = UNITS[unit] ?? (unit ? [unit] : [])
      return { number: true, units, when: units === CLOCK, question: true }
    },
  },
  {
    pattern: /多(?:长时间|长|久)/y,
    asks: () => ({ number: true, units: LASTING, question: true }),
  },
  {
    pattern: /多(?:大|高|远|宽|重|快)(?![\u4e00-\u9fff]{0,1}数)/y,
    asks: () => ({ number: true, question: true }),
  },
  {
    pattern:
      /(?:在|到|于|从)?(?:什么时候|什么时间|什么时段|何时|哪一?年|哪几年|哪个月|哪一?天|几时|几月份?|几号|星期几|周几|最晚|最迟|最早)/y,
    asks: () => ({ when: true, question: true }),
  },
  {
    pattern: new RegExp(
      `(?:在|到|从|由)?(?:哪里|哪儿|何处|什么地方|(?:哪些|哪几个|哪一?个)(?:${PLACE}))`,
      'y',
    ),
    asks: () => ({ where: true, question: true }),
  },
  {
    pattern: new RegExp(`(?:${BOUND.replace('|达到|达', '')})`, 'y'),
    asks: () => ({ number: true }),
  },
  {
    pattern:
      /哪些|哪几[个所家]|哪一?[个种类]|什么|怎么样?|怎样|如何|是不是|是否|有没有|有无|能不能|可不可以|会不会|要不要|为什么|为何|谁|吗|呢/y,
    asks: () => ({ question: true }),
  },
]

/** What is asked at this place of a folded Chinese run, and where it ends; null where nothing is. */
export function askedAt(run: string, at: number): { asks: Partial<Asks>; end: number } | null {
  for (const { pattern, asks } of CHINESE) {
    pattern.lastIndex = at
    const match = pattern.exec(run)
    if (match?.[0]) return { asks: asks(match), end: at + match[0].length }
  }
  return null
}

const PLACES = 'regions?|count(?:y|ies)|cit(?:y|ies)|districts?|places?|plans?|provinces?|areas?'

const ENGLISH: Asking[] = [
  {
    pattern: /\b(?:what|which) (?:share|percentage|proportion|percent|ratio)(?: of)?\b/g,
    asks: () => ({ number: true, units: ['%'], question: true }),
  },
  { pattern: /\bhow long\b/g, asks: () => ({ number: true, units: LASTING, question: true }) },
  {
    pattern: /\bhow (?:many|much|large|big|high|often)\b/g,
    asks: () => ({ number: true, question: true }),
  },
  {
    pattern: /\b(?:at (?:most|least)|no (?:more|less|fewer|later) than|up to|maximum|minimum)\b/g,
    asks: () => ({ number: true }),
  },
  {
    pattern: /\b(?:million|billion)(?: yuan)?\b|\byuan\b/g,
    asks: () => ({ number: true, units: MONEY }),
  },
  {
    pattern: /\b(?:at )?what time\b/g,
    asks: () => ({ number: true, units: CLOCK, when: true, question: true }),
  },
  {
    pattern: /\b(?:by )?(?:when|what year|which year|what date)\b/g,
    asks: () => ({ when: true, question: true }),
  },
  {
    pattern: new RegExp(`\\bwhere\\b|\\b(?:which|what) (?:${PLACES})\\b`, 'g'),
    asks: () => ({ where: true, question: true }),
  },
  {
    pattern: /\b(?:what|which|who|whose|why|how|whether)\b|\bis there\b|\bare there\b/g,
    asks: () => ({ question: true }),
  },
]

/** What a stretch of English words asks, and the words that are left. */
export function askedInEnglish(words: string[]): { asks: Asks; rest: string[] } {
  let asks = NOTHING_ASKED
  let text = words.join(' ')
  for (const one of ENGLISH) {
    text = text.replace(one.pattern, (...match) => {
      asks = both(asks, one.asks(match as unknown as RegExpExecArray))
      return ''
    })
  }
  return { asks, rest: text.split(/\s+/).filter(Boolean) }
}

export const both = (a: Asks, b: Partial<Asks>): Asks => ({
  number: a.number || (b.number ?? false),
  units: [...new Set([...a.units, ...(b.units ?? [])])],
  when: a.when || (b.when ?? false),
  where: a.where || (b.where ?? false),
  question: a.question || (b.question ?? false),
})
