// A number that says which things are meant, or per how many, is a condition and not the pledge.
import type { Reading } from '../reading.ts'

const SIZE_UNIT =
  /^(?:万?[人名年岁册亩轨班元]|平方米|㎡|公里|千米|米|个班|个|个教学班|天|周|个月|%)$/
const SIZED =
  /^(?:[(（][^)）]*[)）])?(?:及?以[上下内]|左右)?的?[“"]?(?:超?大班额|班额|大规模|小规模|规模|教学点|乡镇|学校|高中|初中|小学|幼儿园|班级|寄宿制|高校|县城|村|校园|学生|儿童|教师(?=[^，]*(?:的|配备|全部|均|优先|可|发放|给予))|单位|机构|人员|项目(?!\d))/
const DOING =
  /(?:新建|建设|建成|创建|打造|培养|培育|培训|引进|招聘|招收|选派|选拔|选树|遴选|补充|新增|增加|覆盖|资助|完成|推荐|评选|配备|聘请|达到?|提高到|至少|不少于|发放|组织|掌握)[^，]{0,6}$/
const UNDOING =
  /(?:消除|化解|撤并|撤销|整合|取消|杜绝|严禁|禁止|减少|对|凡|针对|(?<!控制|保持|稳定|维持)在|面向|由|为|给|将)\s*[“"]?$/
const RELATIVE = /(?:超过|超|不足|低于|少于|多于|大于|小于|高于|满|不满|达到?|不少于)\s*$/

/** The persons do the work: 3名副局长分片包抓. */
const ACTS = /^[^，,\d]{0,10}(?:包联|包抓|包保|分片|挂联|联系包)/

/** 56人以上“大班额”, 超过2000人的学校, 每600名学生, 任教满6年的教师. */
export function setsCondition({ mention, before, after, near }: Reading): boolean {
  if (
    /(?:每(?:增加|新增|满)?|(?<!前|之|然|最|课)后)\s*$/.test(before) &&
    mention.value > 1 &&
    mention.kind === 'quantity'
  )
    return true
  if (/满\s*$/.test(before)) return true
  if (/^人口/.test(after)) return true
  if (/[人名位]$/.test(mention.unit) && (/由\s*$/.test(before) || ACTS.test(after))) return true
  if (/按照?[^，,配设]*$/.test(before) && /^[^，,]*(?:配[备置齐]|增配|设置)/.test(after))
    return mention.kind === 'quantity' && !/比例/.test(after)
  if (RELATIVE.test(near) && /^的?(?:每|应|须|要|可|均|按|配|由|必)/.test(after)) return true
  if (!SIZE_UNIT.test(mention.unit)) return false
  const bound = /^(?:及?以[上下]|以内)/.test(after)
  if (mention.unit === '%' || mention.unit === '个') return false
  if (RELATIVE.test(near) && /^(?:及?以上)?的/.test(after))
    return (
      /^(?:及?以上)?的(?:班|学|超?大|教|高|初|小|幼|县|乡|村|校|机|单|地|项)/.test(after) &&
      !/^(?:新建|建设|建成)/.test(before)
    )
  if (UNDOING.test(before) && bound) return true
  return bound && SIZED.test(after) && !DOING.test(before)
}
