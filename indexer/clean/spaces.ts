// Heals spacing: indents, blanks at the end of a line, doubled blanks, and lines set with a blank after every character.
import { linesOf, type Range } from '../punctuation.ts'
import type { CleanRule } from './rule.ts'

const BLANKS = /[ \u00a0\u2002\u2003\u2009\u3000]+/g
// What a spaced-out setting parts and no word gap does: Chinese characters, marks and digits.
const SET = /[\u4e00-\u9fff，。；：、！？（）“”《》\d%]/
// Above this share of gaps the blanks are the typesetter's, below it they may part words.
const SPACED_OUT = 0.5

export const spaces: CleanRule = {
  heals: 'indents, doubled blanks and spaced-out setting',
  cuts: ({ text }) => linesOf(text).flatMap((line) => blanks(line.text, line.start)),
}

function blanks(line: string, offset: number): Range[] {
  const spacedOut = isSpacedOut(line)
  const cuts: Range[] = []
  for (const { index, 0: run } of line.matchAll(BLANKS)) {
    const end = index + run.length
    const atEdge = line.slice(0, index).trim() === '' || line.slice(end).trim() === ''
    const between = SET.test(line[index - 1] ?? '') && SET.test(line[end] ?? '')
    const from = atEdge || (spacedOut && between) ? index : index + 1
    if (from < end) cuts.push({ start: offset + from, end: offset + end })
  }
  return cuts
}

function isSpacedOut(line: string): boolean {
  const gaps = line.match(/[\u4e00-\u9fff][ \u3000](?=[\u4e00-\u9fff])/g)?.length ?? 0
  if (gaps === 0) return false
  const han = line.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return han > 6 && gaps > han * SPACED_OUT
}
