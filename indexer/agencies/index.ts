// Finds who is responsible: "(牵头单位:县教育局;配合单位:…)", bracketed or not, closed or not.
import type { Agencies } from '../../data/schema.ts'
import { codesOf } from '../../data/words/codes.ts'
import { CLOSING, enclosures, LINE_BREAK, OPENING, type Range } from '../punctuation.ts'
import type { Governing } from '../years.ts'
import { readDeadline } from './deadline.ts'
import { groupsOf, LABEL_START, OPENS_NOTE, OPENS_ROLE, readNames } from './names.ts'

/** A run that names agencies and pledges nothing. */
export interface AgencyNote extends Range, Agencies {
  /** It is a line of its own. */
  ownLine: boolean
  /** The year by which the work is to be done, where the note says it. */
  deadline: Governing | null
}

/** Stands for each character of an agency note in a masked text. No source holds it. */
export const MASK = '\ue000'

const AGENCY =
  /(?:局|委|委员会|部|办|办公室|厅|处|科|室|股|政府|中心|院|会|站|园|集团|单位|部门|街道|乡镇|学校|各校|县|区|市|镇|公司|银行|大队|工委|馆|所|党委|党组|团委|妇联|残联|工会|总队|支队|幼儿园|\))$/
const LONGEST = 400

/** In order and without overlap. Linear. */
export function findAgencies(text: string): AgencyNote[] {
  const notes = [...bracketed(text), ...labelled(text)].sort((a, b) => a.start - b.start)
  let end = 0
  const apart = notes.filter((note) => {
    const fits = note.start >= end
    if (fits) end = note.end
    return fits
  })
  return apart.map((note) => ({
    ...note,
    ...readNames(text.slice(note.start, note.end)),
    deadline: readDeadline(text.slice(note.start, note.end)),
    ownLine: isOwnLine(text, note),
  }))
}

/** The text with every character of a note replaced by MASK, so that offsets stay. */
export function masked(text: string, notes: Range[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of notes) {
    parts.push(text.slice(from, start), MASK.repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function bracketed(text: string): Range[] {
  const found: Range[] = []
  const closedAt = enclosures(text, { start: 0, end: text.length }, LONGEST)
  const codes = codesOf(text)
  const next = (from: number) => OPENING.nextAmong(codes, from, text.length)
  for (let index = next(0); index < text.length; index = next(index + 1)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const close = closedAt.get(index) ?? -1
    const opens = LABEL_START.test(text.slice(index + 1, index + 16))
    if (close < 0 && opens) found.push({ start: index, end: lineEnd(text, index) })
    if (
      close >= 0 &&
      (opens || namesAgencies(text.slice(index + 1, close), text, index, close + 1))
    )
      found.push({ start: index, end: close + 1 })
  }
  return found
}

/** Unclosed notes run to the end of their line. */
function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < LONGEST && !LINE_BREAK.at(text, end)) end++
  return end
}

function namesAgencies(inner: string, text: string, start: number, end: number): boolean {
  if (!/[局厅委部办处科室股府心院会校位道镇县区市门馆]/.test(inner)) return false
  const groups = groupsOf(inner)
  const names = groups.flatMap((group) => group.names)
  if (names.length === 0 || !names.every((name) => AGENCY.test(name))) return false
  if (groups.some(({ role }) => role !== null)) return true
  if (names.every((name) => OFFICE.test(name)) && closesItem(text, start, end)) return true
  return names.length > 1 && closesSentence(text, start, end) && /[局厅委部办]/.test(inner)
}

/** "…全部公示。（县教育局；5月底前完成）⏎": offices, also one alone, are sure behind the item that they close. */
function closesItem(text: string, start: number, end: number): boolean {
  return /[。；;]/.test(text[start - 1] ?? '') && ITEM_END.test(text.slice(end, end + 8))
}
const ITEM_END =
  /^[ \u3000]*(?:$|[\n\r]|\d{1,2}\s?[.．、][^\d]|[(（][一二三四五六七八九十]{1,3}[)）])/
const OFFICE =
  /(?:局|厅|委|委员会|办|办公室|部|室|处|科|股|政府|中心|单位|部门|大队|支队|工委|党委|党组|团委|妇联|残联|电教馆|图书馆)$/

function closesSentence(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 1)
  return /[。；;]/.test(text[start - 1] ?? '') || after === '' || /[。；;\s]/.test(after)
}

/** Labels without a bracket, at the start of a line or a sentence, also where the opening one was lost. */
function labelled(text: string): Range[] {
  const found: Range[] = []
  for (const index of labels(text)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const before = text.slice(Math.max(0, index - 3), index).trimEnd()
    const atLineStart =
      index === 0 || LINE_BREAK.at(text, index - 1) || /(?:^|[\n\r])[>*\-•◆■※·]?$/.test(before)
    if (atLineStart || /[。；;)）！？]$/.test(before))
      found.push({ start: index, end: labelledEnd(text, index) })
  }
  return found
}

/** Where labels begin, in order and without overlap. */
function labels(text: string): number[] {
  const found: number[] = []
  const codes = codesOf(text)
  const next = (from: number) => OPENS_ROLE.nextAmong(codes, from, text.length)
  for (let at = next(0); at < text.length; at = next(at)) {
    OPENS_NOTE.lastIndex = at
    if (OPENS_NOTE.test(text)) {
      found.push(at)
      at = OPENS_NOTE.lastIndex
    } else at++
  }
  return found
}

function labelledEnd(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length && i - start < LONGEST; i++) {
    const char = text[i]!
    if (LINE_BREAK.at(text, i)) return i
    if (OPENING.at(text, i)) depth++
    else if (CLOSING.at(text, i) && --depth < 0) return i + 1
    else if (char === '。' && depth === 0) return i + 1
    else if (depth === 0 && NEXT_ITEM.test(text.slice(i, i + 6))) return i
  }
  return Math.min(text.length, start + LONGEST)
}

/** The number of the next item, run on to the names: "…科、思政科等2 .夯实…". */
const NEXT_ITEM = /^\d{1,2}\s?[.．、]\s?[\u4e00-\u9fff]{2}/

function isOwnLine(text: string, { start, end }: Range): boolean {
  let from = start
  while (from > 0 && /[ \t\u3000>]/.test(text[from - 1]!)) from--
  const opens = from === 0 || LINE_BREAK.at(text, from - 1)
  return opens && /^[ \t\u3000。]*(?:$|[\n\r])/.test(text.slice(end, end + 4))
}
