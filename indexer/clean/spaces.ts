// Heals spacing: indents, blanks at the end of a line, doubled blanks, blanks inside a number, and lines set with a blank after every character.
import { linesOf, type Range } from '../punctuation.ts'
import type { CleanRule } from './rule.ts'

const BLANKS = /[ \u00a0\u2002\u2003\u2009\u3000]+/g
// What a spaced-out setting parts and no word gap does: Chinese characters, marks and digits.
const SET = /[\u4e00-\u9fff，。；：、！？（）“”《》\d%]/
// Above this share of gaps the blanks are the typesetter's, below it they may part words.
const SPACED_OUT = 0.5

export const spaces: CleanRule = {
  heals: 'indents, doubled blanks, numbers taken apart and spaced-out setting',
  cuts: ({ text }) => linesOf(text).flatMap((line) => blanks(line.text, line.start)),
}

function blanks(line: string, offset: number): Range[] {
  if (line.search(BLANKS) < 0) return []
  const spacedOut = isSpacedOut(line)
  const apart = isRunning(line) ? digitsApart(line) : new Set<number>()
  const cuts: Range[] = []
  for (const { index, 0: run } of line.matchAll(BLANKS)) {
    const end = index + run.length
    const atEdge = line.slice(0, index).trim() === '' || line.slice(end).trim() === ''
    const between = SET.test(line[index - 1] ?? '') && SET.test(line[end] ?? '')
    const from = atEdge || (spacedOut && between) || apart.has(index) ? index : index + 1
    if (from < end) cuts.push({ start: offset + from, end: offset + end })
  }
  return cuts
}

/** "98. 5%" and "2 4 间": what a scan takes apart. "2 640个" counts in thousands and stays. */
const APART =
  /(?<=[^\s\d.]\s?\d{1,3}\.) (?=\d{1,2} ?[%％])|(?<=[^\s\d.]\s?\d{1,3}) (?=\.\d{1,2} ?[%％])|(?<=[^\s\d.,，]\s?\d) (?=\d{1,2} ?(?:[%％个名所人间套台场次项门节处家]|百|千|万|亿))/g

const digitsApart = (line: string) => new Set([...line.matchAll(APART)].map(({ index }) => index))

const isRunning = (line: string) => /\d[ .]/.test(line) && /[，。；]/.test(line)

function isSpacedOut(line: string): boolean {
  const gaps = line.match(/[\u4e00-\u9fff][ \u3000](?=[\u4e00-\u9fff])/g)?.length ?? 0
  if (gaps === 0) return false
  const han = line.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return han > 6 && gaps > han * SPACED_OUT
}
