// Finds the noun phrase that a number speaks of.
import type { Reading } from './reading.ts'

/** Adverbs, deadlines and verbs that open a clause before its noun phrase. */
const OPENING = new RegExp(
  `^(?:${[
    '[\\s、和及与并且,，]',
    '(?:到|至|在|从|自)?(?:20\\d\\d\\s*[-—–~至、和]?\\s*年?)+(?:年?底前?|末|前|起|内)?(?:\\d{1,2}月(?:底|末)?前?)?',
    '“?十[三四五六]五”?(?:末|期末|期间|时期)?',
    '确保|保证|保障|力争|力求|争取|争创|争|努力|积极|原则上|全面|基本|进一步|逐步|稳步|持续|着力|大力|继续|不断|切实|重点|计划|规划|统筹|组织|深入|加快|加大|有序|再|新|其中|累计|总计|合计|共计?|平均|同时|要|将|使|让|把|对|按(?=不)',
    '推动|推进|促进|实现|做到|完成|实施|开展|落实|达到|引导|支持|扶持|坚持|保持|巩固|启动|建立|建好|健全|加强|通过',
    '新建|新增|新改扩建|改扩建|改建|扩建|迁建|建成|建设|建|创建|创成|创|打造|培育|培养|遴选|评选|认定|选树|选派|选拔|引进|招聘|补充|增加|增|组建|设立|成立|形成|构建|办好|配备|配齐|发布|服务|筛查|列支|投入|投资|覆盖|申报|立项|扩大|掌握|学会|培训|举办|提供|推荐|择优|提高|提升|降低|控制|消除|撤并|整合|改造|建有|拥有|安排',
    '每(?:个|一)?(?:学年|学期|年|月|周|天|日)(?:度)?|全年|年均|每(?=[名个所校生人])|省级财政|至少|各|约',
    '（|\\(',
  ].join('|')})`,
)
/** Predicates between a noun phrase and its number. */
const PREDICATE =
  /(?:达到?|提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|压缩|缩小|控制|保持|维持|稳定|巩固|持续|稳步|分别|均|都|要|应|须|力争|确保|至少|不得?少于|不得?低于|不得?超过|不得?高于|不得?早于|不得?晚于|不小于|不大于|超过?|高于|低于|大于|小于|突破|逾|近|约|大约|左右|到|至|为|是|在|共计?|总计|累计|各|等|原则上|掌握|[的、：:，\s（(]|实现|由$|从$|[<>≤≥=]|占(?!比)|有|建成|完成|新增|不)$/
const BASELINE =
  /(?:由|从)[^由从]{0,20}?(?:提高|提升|增加|增长|上升|扩大|下降|降低|降|减少|缩小|调整)(?:到|至|为)/g
const FLOORS = /^(?:\s|的|及?以[上下内]|左右|余|多)+/
/** Where the noun phrase behind a number ends. */
const NOUN_END =
  /[，。；,;、:：]|(?:达到?|建成|打造|能够?|完成|实现|通过|建有|配备|开展|纳入|具备|设立|参加|接受|进入|成为|创建|要|应|得到|掌握|全部|均|都|用于|参与|享受|升入|保障|以上)(?!率|中心|校|园)/

/** The noun phrase; for a share it stands before the number ("普惠园占比达90%") or after ("90%的学校"). */
export function readLabel(reading: Reading): string {
  const ahead = nounBefore(reading.near)
  const behind = nounAfter(reading.next)
  const share = /^(?:%|‰|成|)$/.test(reading.mention.unit)
  if (share)
    return ahead && !/^每/.test(ahead) ? ahead : behind || ahead || nounBefore(reading.before)
  return behind || ahead || nounBefore(reading.before) || reading.before || reading.next
}

function nounBefore(text: string): string {
  const rest = text.replace(BASELINE, '')
  let noun = rest.slice(Math.max(0, ...['，', ',', '；'].map((sign) => rest.lastIndexOf(sign) + 1)))
  for (let cut = PREDICATE.exec(noun); cut; cut = PREDICATE.exec(noun))
    noun = noun.slice(0, cut.index)
  for (let cut = OPENING.exec(noun); cut; cut = OPENING.exec(noun)) noun = noun.slice(cut[0].length)
  return noun.trim()
}

function nounAfter(text: string): string {
  const rest = text.replace(FLOORS, '')
  const end = rest.search(NOUN_END)
  const noun = (end < 0 ? rest : rest.slice(0, end)).replace(/[)）(（]+$/, '')
  return noun
    .replace(/(?:复验|移交)?(?:工作|任务)$/, '')
    .replace(/[和及与或]$/, '')
    .trim()
}
