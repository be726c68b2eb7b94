// Heals markup: what the format marks as such, and tags that stand in a plain text.
import type { Range } from '../punctuation.ts'
import { matches } from './cut.ts'
import type { CleanRule } from './rule.ts'

const HASHES = /^#{1,6}\s/m
const EMPHASIS = /(?<![\d*])\*\*(?![\s*年月省市县区乡镇])[^*\n]{1,80}?\*\*/g
/** "- [ ] 新建学校3所" */
const CHECKBOX = /(?<=^[ \t]*[-*+][ \t]+)\[[ xX]\][ \t]+/gm
const TAG = /<\/?[a-zA-Z][^<>\n]{0,200}>|<!--[^\n]{0,500}?-->|&(?:nbsp|emsp|ensp);/g

export const markup: CleanRule = {
  heals: 'tags, emphasis, link addresses',
  cuts: ({ text, at }, { format, blocks, markup = [] }) => {
    const marked =
      blocks.length > 0
        ? markup.flatMap((run) => withoutBorders(text, placed(run, at)))
        : /[<&]/.test(text)
          ? matches(text, TAG)
          : []
    const boxes = text.includes('[') ? matches(text, CHECKBOX) : []
    return inOrder([
      ...marked,
      ...boxes,
      ...(format === 'md' || HASHES.test(text) ? emphasis(text) : []),
    ])
  },
}

/**
 * Pairs of ** that Markdown itself does not see, as before a Chinese letter: "**强师。**每年…".
 * "20**年" and "**县" mask a year and a name.
 */
function emphasis(text: string): Range[] {
  return [...text.matchAll(EMPHASIS)].flatMap(({ index, 0: { length } }) => [
    { start: index, end: index + 2 },
    { start: index + length - 2, end: index + length },
  ])
}

function inOrder(ranges: Range[]): Range[] {
  let end = 0
  return ranges
    .sort((a, b) => a.start - b.start)
    .filter((range) => {
      const fits = range.start >= end
      if (fits) end = range.end
      return fits
    })
}

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
