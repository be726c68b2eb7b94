// A number that says which things are meant, by their size or age, sorts them and pledges nothing.
import type { Reading } from '../reading.ts'

const SIZE = /^(?:万?[人名岁册亩轨班元户]|平方米|㎡|公里|千米|米|天|周|个月)$/
const BOUND = /^(?:及?以[上下]|以内)/
const OF = /^(?:及?以上)?的/
const THING =
  /^(?:[(（][^)）]*[)）])?(?:及?以[上下内]|左右)?的?[“"]?(?:超?大班额|班额|大规模|小规模|规模|教学点|乡镇|学校|高中|初中|小学|幼儿园|班级|寄宿制|高校|县城|村|校园|学生|儿童|教师(?=[^，]*(?:的|配备|全部|均|优先|可|发放|给予))|单位|机构|人员|项目(?!\d))/
const THING_OF_SIZE =
  /^(?:及?以上)?的(?:班|学|超?大|教|高|初|小|幼|县|乡|村|校|机|单|地|项|民办|公办|园)/
/** 600分以上考生 */
const SCORED = /^(?:及?以上)的?(?:考生|学生|人数|学员)/
/** 5人以上残疾学生的普通学校全部设立…. */
const SORTED_SCHOOLS =
  /^及?以[上下][^，,、]{0,12}的[^，,、]{0,6}(?:学校|幼儿园|校园|机构|高校|县|乡镇|村|社区|企业)[^，,、]{0,3}(?:全部|均|都|应|要|须|必须|可|设|配|建|按|单独)/
const DOING =
  /(?:新建|建设|建成|创建|打造|培养|培育|培训|引进|招聘|招收|选派|选拔|选树|遴选|补充|新增|增加|覆盖|资助|完成|推荐|评选|配备|聘请|达到?|提高到|至少|不少于|发放|组织|掌握)[^，]{0,6}$/
const UNDOING =
  /(?:消除|化解|撤并|撤销|整合|取消|杜绝|严禁|禁止|减少|对|凡|针对|(?<!控制|保持|稳定|维持)在|面向|由|为|给|将)\s*[“"]?$/
const RELATIVE = /(?<![不得])(?:超过|超|低于|少于|多于|大于|小于|高于)\s*$|达到?\s*$/
const SHORT_OF = /(?:不足|不满|未满|满)\s*$/

/** 满意度低于80%的食堂限期整改 */
const SHORT_BY = /(?<![不得于在])(?:低于|少于|未达到?|达不到|不到)\s*$/
/** 连续两次不合格的，取消资格 */
const ON_CONDITION = /^[^，,。；;]{0,6}的(?:$|由|予以|一律|取消|约谈)/
/** 学生500人以下配1名、500—1500人配2名 */
const STAFFED = /^(?:及?以[上下])?的?(?:学校|园)?[^，,、。\d]{0,2}配[备置齐]?\s*[\d一二两三四五]/
/** 校园周边100米 */
const AROUND = /(?:周边|周围|附近|方圆)\s*$/
/** 在全省13个市州61个县新建食堂400个: where it is done. */
const AREA =
  /^(?:市州?|州市?|盟市|县区?|区县|乡镇?|街道|社区|行政村|村)[^，,；;。]{0,24}(?:\d|新建|改扩?建|建设|开展|实施)/
const WHERE = /在[^，,；;。]{0,40}$/
/** 56人以上“大班额”, 超过2000人的学校, 20万人口以上的县, 对不足30人的专业, 任教满6年的教师. */
export function sortsThings({ mention, before, after, near }: Reading): boolean {
  if (SHORT_OF.test(near) || isPopulation({ mention, near, after })) return true
  if (/(?<!(?:控制|缩小|缩短)[^，,]{0,6})半径\s*$/.test(near)) return true
  if (/^的(?!水平|范围|目标)/.test(after) && SHORT_BY.test(near)) return true
  if (
    mention.unit === '次' &&
    (ON_CONDITION.test(after) || (/连续\s*$/.test(near) && /的/.test(after)))
  )
    return true
  if (/^[人名个班]$/.test(mention.unit) && STAFFED.test(after)) return true
  if (/米$/.test(mention.unit) && AROUND.test(near)) return true
  if (mention.unit === '个' && AREA.test(after) && WHERE.test(before)) return true
  if (RELATIVE.test(near)) {
    if (/^的?(?:每|应|须|要|可|均|按|配|由|必)/.test(after)) return true
    if (/^(?:对|凡|针对|将|把)/.test(before) && OF.test(after)) return true
  }
  if (/[学课]时$/.test(mention.unit) && /^的?(?:全员)?培训(?:完成|达标|合格)率/.test(after))
    return true
  if (mention.unit === '分' && SCORED.test(after)) return true
  if (mention.unit === '个' && /^班/.test(after))
    return isSize({ before, after: after.slice(1), near })
  return SIZE.test(mention.unit) && isSize({ before, after, near })
}

/** 20万人口以上的县, 人口在20万以上的县; but 支持10个人口大县. */
function isPopulation({ mention, near, after }: Pick<Reading, 'mention' | 'near' | 'after'>) {
  if (/^人口/.test(after)) return !/[个所名项]$/.test(mention.unit)
  return /人口[^，,\d]{0,6}$/.test(near) && /^人?(?:及?以[上下])?的/.test(after)
}

function isSize({ before, after, near }: Pick<Reading, 'before' | 'after' | 'near'>): boolean {
  if (RELATIVE.test(near) && OF.test(after))
    return THING_OF_SIZE.test(after) && !/^(?:新建|建设|建成)/.test(before)
  if (SORTED_SCHOOLS.test(after)) return true
  if (!BOUND.test(after)) return false
  return UNDOING.test(before) || (THING.test(after) && !DOING.test(before))
}
