// Reads by when a note says that the work is to be done: "(…；完成时限：2024年12月)".
import type { Governing } from '../years.ts'

const STATED =
  /(?:完成|办结|推进|责任)?(?:时限|时间(?:节点)?|期限)\s*[:：]\s*([^；;，,）)\]】。\n\ue000]{2,40})/g
/** "…负责；2024年12月底前完成）" */
const BEHIND =
  /[；;，,]\s*(20\d\d\s*年[^；;，,）)\]】。\n]{0,10}前[^；;，,）)\]】。\n]{0,6})\s*[)）\]】]?$/
const YEAR = /20\d\d(?=\s*年|\s*[-./]\s*\d)/g

/** The last year that the note's time limit names; null where it names none ("长期坚持"). */
export function readDeadline(note: string): Governing | null {
  const limits = [...note.matchAll(STATED)]
  const limit = limits.findLast(([, words]) => words!.search(YEAR) >= 0)
  if (limit) return deadlineIn(limit[1]!, `note ${limit[0].trim()}`)
  const behind = BEHIND.exec(note.trimEnd())?.[1]
  return behind ? deadlineIn(behind, `note ${behind.trim()}`) : null
}

/** The last year of a time limit such as "2023—2025年" or "2024年12月底前". */
export function deadlineIn(limit: string, from: string): Governing | null {
  const years = [...limit.matchAll(YEAR)]
  return years.length > 0 ? { year: Number(years.at(-1)![0]), from } : null
}
