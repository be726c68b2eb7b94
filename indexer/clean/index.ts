// Debris out, words in: the rules that clean a source, in the order in which they run.
import type { CleanText, SourceText } from '../shapes.ts'
import { brokenLines } from './broken-lines.ts'
import { contentsList } from './contents-list.ts'
import { cut } from './cut.ts'
import { invisibleCharacters } from './invisible-characters.ts'
import { markup } from './markup.ts'
import { pageFurniture } from './page-furniture.ts'
import { pageMarkers } from './page-markers.ts'
import type { CleanRule } from './rule.ts'
import { siteChrome } from './site-chrome.ts'
import { spaces } from './spaces.ts'
import { tablePipes } from './table-pipes.ts'
import { trailingChrome } from './trailing-chrome.ts'

export const RULES: CleanRule[] = [
  invisibleCharacters,
  markup,
  tablePipes,
  pageFurniture,
  siteChrome,
  pageMarkers,
  contentsList,
  trailingChrome,
  brokenLines,
  spaces,
]

/** The text of a source without debris. Characters are only ever left out, never added or changed. */
export function clean(source: SourceText): CleanText {
  let text: CleanText = { text: source.text, at: everyPlace(source.text.length) }
  for (const rule of RULES) text = cut(text, rule.cuts(text, source))
  return text
}

function everyPlace(length: number): Uint32Array {
  const at = new Uint32Array(length)
  for (let i = 0; i < length; i++) at[i] = i
  return at
}
