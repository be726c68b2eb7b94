// A number of persons who do the work is not what the work is to reach.
import type { Reading } from '../reading.ts'

const ACTS = /^[^，,\d]{0,10}(?:包联|包抓|包保|分片|挂联|联系包)/

/** 由3名副局长负责, 安排7名局领导包联学校. */
export function namesAgents({ mention, before, after }: Reading): boolean {
  if (!/[人名位]$/.test(mention.unit)) return false
  return /由\s*$/.test(before) || ACTS.test(after)
}
