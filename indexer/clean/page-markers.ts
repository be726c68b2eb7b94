// Heals the page counts of document-sharing previews: "县级中⏎⏎3、小学德育" is one word again.
import { type Line, linesOf, type Range } from '../punctuation.ts'
import { isRunning } from './page-furniture.ts'
import type { CleanRule } from './rule.ts'

const COUNT = /^\s*(\d{1,4})、/
// A real list also counts 1、2、3、: only pages break off their sentences, and they do so often.
const FEWEST_BREAKS = 2
const SHARE_OF_BREAKS = 1 / 3
// A page holds more than an item of a list.
const SHORTEST_PAGE = 150

interface Mark {
  line: Line
  length: number
  before: Line | undefined
}

export const pageMarkers: CleanRule = {
  heals: 'numbers of pages set before the text of each page',
  cuts: ({ text }) => {
    const marks = countedPages(linesOf(text).filter((line) => line.text.trim() !== ''))
    const breaks = marks.filter(({ before }, i) => i > 0 && before && isRunning(before.text))
    const arePages = breaks.length >= Math.max(FEWEST_BREAKS, marks.length * SHARE_OF_BREAKS)
    return arePages && isPageLong(marks) ? marks.map(runOf) : []
  },
}

function isPageLong(marks: Mark[]): boolean {
  const first = marks[0]!.line.start
  return marks.at(-1)!.line.start - first >= SHORTEST_PAGE * (marks.length - 1)
}

function countedPages(lines: Line[]): Mark[] {
  const marks: Mark[] = []
  lines.forEach((line, i) => {
    const count = COUNT.exec(line.text)
    if (count && Number(count[1]) === marks.length + 1)
      marks.push({ line, length: count[0].length, before: lines[i - 1] })
  })
  return marks
}

function runOf({ line, length, before }: Mark, i: number): Range {
  return { start: i > 0 && before ? before.end : line.start, end: line.start + length }
}
