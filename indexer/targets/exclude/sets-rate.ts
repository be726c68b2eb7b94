// A number of things for each of which something is due is the base of a rate and not the pledge.
import type { Reading } from '../reading.ts'

const PER = /每(?:增加|新增|满)?\s*$/
/** 每新建一所奖补2000万元: for each one that comes. */
const PER_NEW =
  /每(?:成功|新)?(?:增加|新增|满|新建|建成|创建|创成|建|培养|引进|招聘|招收|认定|通过)(?:成|好)?\s*$/
/** 按照市区4:6的比例分担 */
const SHARED = /^的?比例[^，,。]{0,6}(?:分担|承担|负担|分摊)/
const BY = /按照?[^，,配设]*$/
const STAFFED = /^[^，,]*(?:配[备置齐]|增配|设置)/

/** 按每间不低于15万元的标准配置 */
const MONEY = /元/

/** 每600名学生配备1名, 按6—7个班配备1名: the 1 is pledged, the 600 and 6—7 are not. */
export function setsRate({ mention, before, after }: Reading): boolean {
  if (mention.kind === 'ratio') return SHARED.test(after)
  if (mention.kind !== 'quantity') return false
  if (PER_NEW.test(before)) return true
  if (PER.test(before)) return mention.value !== 1
  if (MONEY.test(mention.unit)) return false
  return BY.test(before) && STAFFED.test(after) && !/比例/.test(after)
}
