// A number of things for each of which something is due is the base of a rate and not the pledge.
import type { Reading } from '../reading.ts'

const PER = /每(?:增加|新增|满)?\s*$/
const BY = /按照?[^，,配设]*$/
const STAFFED = /^[^，,]*(?:配[备置齐]|增配|设置)/

/** 每600名学生配备1名, 按6—7个班配备1名: the 1 is pledged, the 600 and 6—7 are not. */
export function setsRate({ mention, before, after }: Reading): boolean {
  if (mention.kind !== 'quantity') return false
  if (PER.test(before)) return mention.value !== 1
  return BY.test(before) && STAFFED.test(after) && !/比例/.test(after)
}
