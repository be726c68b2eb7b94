// Takes noun phrases out of the words before and behind a number.

/** Deadlines, periods and adverbs that open a clause. */
const ADVERBS = [
  '[\\s、和与并且,，/（(：:]|及(?!以|格)',
  '(?:到|至|在|从|自|截至)?(?:20\\d\\d\\s*[-—–~至、和]?\\s*年?)+(?:年?底前?|末|前|起|内)?(?:\\d{1,2}月(?:底|末)?前?)?(?:(?:秋季|春季)?学期前?)?',
  '“?十[三四五六]五”?(?:末|期末|期间|时期)?',
  '每(?:个|一)?(?:学年|学期|年|月|周|天|日)度?|全年|年均|(?:今|当)?年度?(?=培训|招|开展|服务|完成|新增)|每个(?=[^月周学])|每(?=[名个所校生人班])',
  '(?:[一二两三五四\\d]+年|期)(?:内|累计|(?=培训|投入|新增))',
  '确保|保证|力争|力求|争取|争创|努力|积极|原则上|全面|基本|进一步|逐步|稳步|持续|着力|大力|继续|不断|切实|重点|统筹|深入|加快|加大|有序|其中|累计|总计|合计|共计|平均|同时|使|让|将|至少|约|预计',
  '推动|推进|促进|实现|做到|[一二三四五六七八九十]是(?:要)?',
]
/** Verbs of making and doing; for a share they belong to the noun ("组建社团学校占比"). */
const VERBS = [
  '完成|实施|开展|落实|达到|引导|支持|扶持|坚持|保持|巩固|启动|建立|建好|健全|加强|通过|组织|规划|计划',
  '新[（(][^）)]*[）)]建|新、?改、?扩建|新增|新建|新评选|改扩建|改建|扩建|迁建|建成|建设(?!用地|项目|标准|规模)|创建|创成|打造|培育|培养|遴选|评选|认定|选树|选派|选拔|引进|招聘|补充|增加|组建|设立|成立|形成|构建|办好|配备|配齐|发布|服务|筛查|列支|投入|覆盖|申报|立项|扩大|掌握|学会|培训|举办|提供|推荐|择优|提高|提升|降低|控制|消除|撤并|整合|改造|建有|拥有|安排|保留|汇聚|开发|争取|撬动|参与|招募|招录|吸纳|资助|惠及|下达|筹措|评审|命名',
  '各(?![级类种县区市地校学项])|按(?!时|期)|对(?=全)',
]
const OPENING = new RegExp(`^(?:${[...ADVERBS, ...VERBS].join('|')})`)
const OPENING_OF_SHARE = new RegExp(`^(?:${ADVERBS.join('|')})`)
const ONLY_VERBS = new RegExp(`^(?:${[...ADVERBS, ...VERBS].join('|')})+$`)
/** Predicates between a noun phrase and its number. */
const PREDICATE =
  /(?:(?<![比计])较|达到?|提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|压缩|缩小|控制|保持|维持|稳定|巩固|持续|稳步|逐步|分别|依次|平均|(?<!平)均|都|要|应|须|力争|确保|至少|不得?少于|不得?低于|不得?超过|不得?高于|不得?早于|不得?晚于|不小于|不大于|不早于|不晚于|超过?|高于|低于|大于|小于|突破|逾|近|约|大约|到|至|为|是|在|共计?|总计|累计|各|等|一般|原则上|全部|掌握|[的、：:，\s（(/]|实现|[由从][^由从]{0,12}|[<>≤≥=]|占(?!比)|有|建成|完成|新增|不|翻|两个|居全[国省市县区]|前|20\d\d年(?:底|末)?|每人|每生|每(?:个|一)?(?:学年|学期|年|月|周|天|日))$/
const BASELINE =
  /(?:由|从)[^由从]{0,24}?(?:提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|缩小|调整)(?:到|至|为)/g
/** 比例不低于教师总数的10%, 校医按标准配备: the base of the number is not its subject. */
const BASE = /(?<=.{2})(?:不(?:得)?(?:低于|少于|超过|高于)|按照?(?!时|期|师生比|比例)).*$/
const FLOORS = /^(?:\s|的|及?以[上下内]|左右|余|多)+/
/** Where the noun phrase behind a number ends. */
const NOUN_END =
  /[，。；,;、:：+/]|(?:(?<![发抵直])达到?|建成|打造|(?<![技智功职性才])能(?![力源])|完成|实现|通过|建有|配备|开展|纳入|具备|设立|参加|接受|进入|成为|创建|要|应(?![急用])|得到|掌握|全部|均(?!衡)|都(?!市)|用于|参与|享受|升入|保障|以上|专项用|投入使用|投用|赴|到(?!位)|担任|的标准)/
/** 筹措7亿元实施惠民工程: what the money is for. */
const DONE_WITH = /^(?:专项)?(?:用于|实施|开展|支持|推进)(?=.{2})/
const TAIL = /(?:复验|移交|改造|发展|建设)?(?:工作|任务)$|复验$|移交$|发展$/

/** The noun phrase at the end of `text`, before the predicate that leads to a number; '' for none. */
export function nounBefore(text: string, share = false): string {
  const rest = text.replace(BASELINE, '')
  const mark = Math.max(rest.lastIndexOf('，'), rest.lastIndexOf(','), rest.lastIndexOf('；'))
  const phrase = withoutEnd(rest.slice(mark + 1), PREDICATE).replace(BASE, '')
  const noun = withoutStart(withoutEnd(phrase, PREDICATE), share ? OPENING_OF_SHARE : OPENING)
  return ONLY_VERBS.test(noun) ? '' : noun.trim()
}

/** The noun phrase that `text` begins with, before its verb; '' for none. */
export function nounAfter(text: string): string {
  const rest = text.replace(FLOORS, '').replace(/^[（(][^）)]*[）)]/, '')
  const masked = rest.replace(/[（(“][^）)”]*[）)”]/g, (aside) => '〇'.repeat(aside.length))
  const end = endOf(masked)
  const noun = end < 0 ? rest : rest.slice(0, end)
  const whole = noun.replace(/[（(][^）)]*$|^[）)].*$/, '').replace(/[和及与或并]$/, '')
  const named = whole.replace(DONE_WITH, '')
  return named.replace(TAIL, '').trim() || named.trim()
}

/** "省、市级示范园": levels in a row belong to one noun. */
function endOf(masked: string): number {
  const levels = LEVELS.exec(masked)?.[0].length ?? 0
  const end = masked.slice(levels).search(NOUN_END)
  return end < 0 ? -1 : levels + end
}
const LEVELS =
  /^(?:(?:国家|省|市|州|县|区|校|镇|乡)(?:级|部)?、)+(?=(?:国家|省|市|州|县|区|校|镇|乡)级)/

function withoutEnd(text: string, pattern: RegExp): string {
  let rest = text
  for (let cut = pattern.exec(rest); cut; cut = pattern.exec(rest)) rest = rest.slice(0, cut.index)
  return rest
}

function withoutStart(text: string, pattern: RegExp): string {
  let rest = text
  for (let cut = pattern.exec(rest); cut; cut = pattern.exec(rest)) rest = rest.slice(cut[0].length)
  return rest
}
