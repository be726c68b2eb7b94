// A number that only sums up a list or a scheme counts words and pledges nothing.
import type { Reading } from '../reading.ts'

/** Things of speech: what is counted is the plan itself and not the world. */
const POINTS =
  /^(?:的|主要|重点|重大|关键|突出|具体|工作|配套|核心|基本|方面|评估|评价|考核|监测|一级|二级|专项|规范性|政策性|指导性)*(?:方面|重点(?!学校|高中|专业|项目|学科|实验室|基地)|环节|阶段|层面|层次|层级|维度|领域|问题|关系|任务|举措|措施|原则|机制|制度|办法|要求|准则|规定|责任|体系|目标|优先|坚持|板块|模块|步骤|结合|转变|转化|突破|统一|同步|延伸|到位|维护|确立|自信|意识|服务|能力|课堂|一(?!流)|好|满意|年级|学段|学期|季度|部门|工作日|文件|意见|清单|确保|必须|不|严禁|关键|方向|角度|指标|素养|大局|过程|时期|月|小时|更|注重|强化|提升|抓|学习|只|行动(?!计划)|专班|专题|专栏|科目|观测点|评价点|监测点|要点|知识点|抓手|支撑|保障|高地)/
const TALLY = /^(?:大|类|者|方面|重|化|级|段|步|方|翼|轮|体|教|全|支柱|阶段|股|线|点|领域|部门|维)/
const MADE = /(?:制定|出台|印发|修订|发布|解决|办成|办好|整改)[^，]{0,6}$/
const MADE_OF_WORDS = /^[^，]{0,6}(?:文件|制度|办法|意见|问题|标准|清单|机制|措施|举措)/
const ITEM = /[、和及与]|以及/

/** 4大工程, 6方面工作, 三个课堂, 两个文件; 等2个专业 where the two stand before it. */
export function sumsUpList({ text, mention, before, after }: Reading): boolean {
  if (mention.unit === '' && TALLY.test(after)) return true
  const measure = /^(?:个|项|种|条|件|份|篇|部|门|只|层)$/.test(mention.unit)
  if (measure && /^大/.test(after)) return true
  if (mention.unit === '项' && /^(?:重点|重要|主要)?工作/.test(after)) return true
  if (/^[项条点]$/.test(mention.unit) && after === '' && /^[：:]/.test(text.slice(mention.end)))
    return true
  if (measure && POINTS.test(after))
    return !(mention.numeral === 'arabic' && MADE.test(before) && MADE_OF_WORDS.test(after))
  if (
    !/(?:等|这|上述|以上|下列|以下|该|前述|其他|其它|另外|即|分(?:为|成)?)(?:全部|共)?\s*$/.test(
      before,
    )
  )
    return false
  return !/等\s*$/.test(before) || listLength(before) >= mention.value
}

/** How many things the list before 等 names. */
function listLength(before: string): number {
  const list = before
    .replace(/等\s*$/, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/”“/g, '”、“')
    .replace(/“[^”]*”/g, 'N')
  return list.split(ITEM).length
}
