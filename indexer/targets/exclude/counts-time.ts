// Dates, ages, grades, deadlines and service hours measure time and pledge no quantity.
import { type Reading, sentenceBefore } from '../reading.ts'

const CALENDAR = /^\s*(?:年(?!以上)|月|日|号|岁|周岁|年级|学年|世纪|周年|届|时许|后|秒)/
const WITHIN = /^(?:以?内|之内|前|后|左右内)/
const PERIOD = /^(?:天|周|个月|个?小时|分钟)$/
const LIMIT =
  /(?:不(?:得)?(?:少于|低于|超过|高于|多于|大于|晚于|早于)|不短于|至少|控制在|(?:延长|缩短|压缩|增加|提高|调整)(?:到|至|为)|达到?|累计|平均|最多|增加到?|超过|保证|确保|每[天日周年]|每学期|[少多]于)[^\d]{0,10}$/

/** 培训时间4—6周: how long a thing lasts. */
const LASTS = /(?<!完成|办理|截止|截至)(?:时间|时长|为期)(?:为|达到?|共|约)?\s*$/

/** 平均受教育年限14年, 服务期不少于5年 and 每个帮扶周期不少于3年 are the only years that count. */
const YEARS =
  /(?:(?:年限|服务期|聘期|学制|任期|交流|轮岗)[^，]{0,8}|期限?(?:原则上|应|须)?(?:不(?:得)?(?:少于|低于|短于)|至少))$/

/** 9月, 0-3岁, 三年内, 24小时值守; but 不少于1小时, 90分钟以内 are pledges. */
export function countsTime({ text, mention, before, after, near }: Reading): boolean {
  if (mention.kind === 'clock')
    return !/(?:早于|晚于|迟于|提前到|推迟到|调整到|[前后]于)[^\d]{0,4}$/.test(near)
  if (mention.unit === '年') return !YEARS.test(before) || mention.value >= 1900
  if (mention.unit === '' && CALENDAR.test(after)) return true
  if (!PERIOD.test(mention.unit)) return false
  if (mention.value === 24 && mention.unit.endsWith('小时')) return true
  if (/^以内/.test(after) && LIMIT.test(before)) return false
  const sentence = sentenceBefore(text, mention.start)
  if (/每个?[天日周]|每学期|每学年|每年/.test(sentence) && !WITHIN.test(after)) return false
  if (LASTS.test(before) && !WITHIN.test(after)) return false
  return (
    WITHIN.test(after) ||
    !(
      LIMIT.test(before) || /^(?:以上|的?(?:体育|锻炼|劳动|运动|阅读|大课间|培训|跟岗))/.test(after)
    )
  )
}
