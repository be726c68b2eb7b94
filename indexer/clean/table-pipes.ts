// Heals the rules of a table drawn with pipes: those at the edges of a line, and lines of nothing else.
import { linesOf, type Range } from '../punctuation.ts'
import type { CleanRule } from './rule.ts'

const LEADING = /^[\s|｜]*[|｜]\s*/
const TRAILING = /\s*[|｜]$/
const RULE_LINE = /^[\s|｜:+-]*[|｜][\s|｜:+-]*$/

export const tablePipes: CleanRule = {
  heals: 'table pipes at the edge of a line',
  cuts: ({ text }) => (/[|｜]/.test(text) ? linesOf(text).flatMap(edges) : []),
}

function edges(line: { start: number; end: number; text: string }): Range[] {
  if (!/[|｜]/.test(line.text)) return []
  if (RULE_LINE.test(line.text)) return [{ start: line.start, end: line.end }]
  const cuts: Range[] = []
  const leading = LEADING.exec(line.text)?.[0].length ?? 0
  if (leading > 0) cuts.push({ start: line.start, end: line.start + leading })
  const end = trimmedEnd(line.text)
  if (end < line.text.trimEnd().length) cuts.push({ start: line.start + end, end: line.end })
  return cuts
}

function trimmedEnd(text: string): number {
  let rest = text.trimEnd()
  while (TRAILING.test(rest)) rest = rest.slice(0, -1).trimEnd()
  return rest.length
}
