// Heals markup: what the format marks as such, and tags that stand in a plain text.
import type { Range } from '../punctuation.ts'
import { matches } from './cut.ts'
import type { CleanRule } from './rule.ts'

const HASHES = /^#{1,6}\s/m
const EMPHASIS = /\*\*|__/g
const TAG = /<\/?[a-zA-Z][^<>\n]{0,200}>|<!--[^\n]{0,500}?-->|&(?:nbsp|emsp|ensp);/g

export const markup: CleanRule = {
  heals: 'tags, emphasis, link addresses',
  cuts: ({ text, at }, { blocks, markup = [] }) =>
    blocks.length > 0
      ? markup.flatMap((run) => withoutBorders(text, placed(run, at)))
      : [...matches(text, TAG), ...emphasis(text)].sort((a, b) => a.start - b.start),
}

/** Only in a text with the headings of Markdown: elsewhere "20**年" masks a year. */
const emphasis = (text: string) => (HASHES.test(text) ? matches(text, EMPHASIS) : [])

/** The border between two cells stays, or their words would run together. */
function withoutBorders(text: string, run: Range): Range[] {
  return matches(text.slice(run.start, run.end), /[^|\s]+/g).map(({ start, end }) => ({
    start: run.start + start,
    end: run.start + end,
  }))
}

/** A run of the source as a run of the text cleaned so far. */
function placed({ start, end }: Range, at: Uint32Array): Range {
  return { start: firstFrom(at, start), end: firstFrom(at, end) }
}

/** The first character whose place in the source is `place` or later. */
export function firstFrom(at: Uint32Array, place: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
