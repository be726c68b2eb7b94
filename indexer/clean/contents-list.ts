// Heals tables of contents: lines that lead to a page number by dots, and headings listed ahead of the text.
import { Characters } from '../../data/words/characters.ts'
import { type Line, linesOf, type Range } from '../punctuation.ts'
import type { CleanRule } from './rule.ts'

const LEADER = /(?:[.．…·]\s?){4,}\s*\d{0,4}\s*$/
const DOTS = new Characters('.．…·')
const TITLE = /^\s*目\s*[录次]\s*$/

export const contentsList: CleanRule = {
  heals: 'tables of contents',
  cuts: ({ text }) => {
    const lines = linesOf(text).filter((line) => line.text.trim() !== '')
    const leaders = lines.filter(
      (line) => DOTS.next(line.text, 0) < line.text.length && LEADER.test(line.text),
    )
    const listed = headingsListed(lines)
    return [...new Set([...leaders, ...listed])]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }): Range => ({ start, end }))
  },
}

/** After the word 目录: the lines that stand again further down. */
function headingsListed(lines: Line[]): Line[] {
  const title = lines.findIndex((line) => TITLE.test(line.text))
  if (title < 0) return []
  const count = new Map<string, number>()
  for (const line of lines) count.set(key(line), (count.get(key(line)) ?? 0) + 1)
  const end = lines.findIndex(
    (line, i) => i > title && !LEADER.test(line.text) && (count.get(key(line)) ?? 0) < 2,
  )
  const last = lines.findIndex((line, i) => i > title + 1 && key(line) === key(lines[title + 1]!))
  const stop = Math.min(...[end, last].filter((i) => i > 0), lines.length)
  return lines.slice(title, stop)
}

const key = (line: Line) => line.text.replace(/[\s.．…·]+\d*\s*$/, '').replace(/\s/g, '')
