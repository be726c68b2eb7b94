// Finds who is responsible: "(牵头单位:县教育局;配合单位:…)", bracketed or not, and reads lead and support.

import type { Agencies } from '../data/schema.ts'
import { isLineBreak, type Range } from './punctuation.ts'

/** A run that names agencies and pledges nothing. */
export interface AgencyNote extends Range, Agencies {
  /** It is a line of its own. */
  ownLine: boolean
}

/** Stands for each character of an agency note in a masked text. No source holds it. */
export const MASK = '\ue000'

const ROLE =
  '(?:牵头|责任|主责|主办|承办|主管|负责|落实|实施|配合|参与|参加|协办|协助|协同|共同责任|包联|督办)'
const OF = '(?:单位|部门|科室|处室|股室|领导|人|主体|机构)'
const LABEL = new RegExp(
  `(?:${ROLE}${OF}?|(?:完成|办结|推进)?(?:时限|时间|期限|时间节点)|联系人)\\s*[:：]`,
  'g',
)
const OPENS_NOTE = new RegExp(`(?:${ROLE}${OF}|(?:完成|办结)(?:时限|时间|期限))\\s*[:：]`, 'g')
const AGENCY =
  /(?:局|委|委员会|部|办|办公室|厅|处|科|室|股|政府|中心|院|会|站|园|集团|单位|部门|街道|乡镇|学校|各校|县|区|市|镇|公司|银行|大队|工委|馆|所|党委|党组|团委|妇联|残联|工会|总队|支队|幼儿园)$/
const LONGEST = 400

/** In order and without overlap. */
export function findAgencies(text: string): AgencyNote[] {
  const notes = [...bracketed(text), ...labelled(text)].sort((a, b) => a.start - b.start)
  let end = 0
  return notes
    .filter((note) => {
      const fits = note.start >= end
      if (fits) end = note.end
      return fits
    })
    .map((note) => ({
      ...note,
      ...readNames(text.slice(note.start, note.end)),
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

const CLOSED_BY = new Map(
  [...'()', ...'（）', ...'[]', ...'【】', ...'〔〕', ...'［］'].flatMap(pairUp),
)
function pairUp(char: string, i: number, all: string[]): [string, string][] {
  return i % 2 === 0 ? [[char, all[i + 1] ?? char]] : []
}
const isOpening = (char: string) => CLOSED_BY.has(char)
const isClosing = (char: string) => /[)）\]】〕］]/.test(char)

function bracketed(text: string): Range[] {
  const found: Range[] = []
  for (const { index } of text.matchAll(/[(（[【〔［]/g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const { end, closed } = closing(text, index)
    const inner = text.slice(index + 1, closed ? end - 1 : end)
    if (closed ? namesAgencies(inner, text, index, end) : opensWithLabel(inner))
      found.push({ start: index, end })
  }
  return found
}

/** Where the bracket at `open` closes; unclosed ones run to the end of the line. */
function closing(text: string, open: number): { end: number; closed: boolean } {
  let depth = 0
  let i = open
  for (; i < text.length && i - open < LONGEST && !isLineBreak(text[i]!); i++) {
    if (isOpening(text[i]!)) depth++
    else if (isClosing(text[i]!) && --depth === 0) return { end: i + 1, closed: true }
  }
  return { end: i, closed: false }
}

const opensWithLabel = (inner: string) =>
  new RegExp(`^\\s*(?:${ROLE}${OF}?|(?:完成|办结)?(?:时限|时间|期限))\\s*[:：]`).test(inner)

function namesAgencies(inner: string, text: string, start: number, end: number): boolean {
  if (opensWithLabel(inner)) return true
  const names = groupsOf(inner)
  const all = names.flatMap(({ names }) => names)
  if (all.length === 0 || !all.every((name) => AGENCY.test(bare(name)))) return false
  if (names.some(({ role }) => role !== null)) return true
  return all.length >= 2 && closesSentence(text, start, end) && /[局厅委部办]/.test(inner)
}

function closesSentence(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 1)
  return /[。；;]/.test(text[start - 1] ?? '') || after === '' || /[。；;\s]/.test(after)
}

/** Labels without a bracket, at the start of a line or a sentence, also where the opening one was lost. */
function labelled(text: string): Range[] {
  const found: Range[] = []
  for (const { index } of text.matchAll(OPENS_NOTE)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const before = text.slice(Math.max(0, index - 3), index).trimEnd()
    const line = index === 0 || isLineBreak(text[index - 1]!) || before === ''
    if (!line && !/[。；;)）！？\n]$/.test(before)) continue
    found.push({ start: index, end: labelledEnd(text, index) })
  }
  return found
}

function labelledEnd(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length && i - start < LONGEST; i++) {
    const char = text[i]!
    if (isLineBreak(char)) return i
    if (isOpening(char)) depth++
    else if (isClosing(char) && --depth < 0) return i + 1
    else if (char === '。' && depth === 0) return i + 1
  }
  return Math.min(text.length, start + LONGEST)
}

function isOwnLine(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 2), start).replace(/[ \t\u3000]/g, '')
  return before === '' || isLineBreak(before.at(-1)!)
    ? /^[ \t\u3000。]*(?:$|[\n\r])/.test(text.slice(end, end + 4))
    : false
}

type Role = 'lead' | 'support' | 'none'

/** Lead and supporting agencies of a note, each name as written. */
export function readNames(note: string): Agencies {
  const inner = note.replace(/^[\s(（[【〔［]+/, '')
  const body = isUnclosed(inner) ? inner : inner.replace(/[\s)）\]】〕］。]+$/, '')
  const groups = /[:：]/.test(body) ? labelledGroups(body) : groupsOf(body)
  const of = (role: Role) => [
    ...new Set(groups.flatMap((group) => ((group.role ?? 'lead') === role ? group.names : []))),
  ]
  return { lead: of('lead').map(bare), support: of('support').map(bare) }
}

/** "各乡(镇)" may end a note whose own bracket is lost. */
function isUnclosed(inner: string): boolean {
  const trimmed = inner.replace(/[\s。]+$/, '')
  let depth = 0
  for (const char of trimmed) depth += isOpening(char) ? 1 : isClosing(char) ? -1 : 0
  return depth >= 0
}

interface Group {
  role: Role | null
  names: string[]
}

function labelledGroups(body: string): Group[] {
  const labels = [...body.matchAll(LABEL)]
  const lead = labels[0] ? body.slice(0, labels[0].index) : ''
  return [
    ...(lead.trim() ? groupsOf(lead) : []),
    ...labels.map((label, i) => {
      const words = body.slice(label.index + label[0].length, labels[i + 1]?.index)
      return { role: roleOf(label[0]), names: namesOf(words) }
    }),
  ]
}

function roleOf(label: string): Role {
  if (/时限|时间|期限|联系人|责任人|领导/.test(label)) return 'none'
  return /配合|参与|参加|协办|协助|协同/.test(label) ? 'support' : 'lead'
}

const LEADS =
  /(?:等)?(?:共同)?(?:牵头|负责|落实|组织实施|按(?:照)?职责分工(?:分别)?负责|分工负责|主责)(?:落实|负责|实施)?$/
const SUPPORTS = /(?:等)?(?:共同)?(?:配合|参与|参加|协助|协同|协办)(?:落实|实施)?$/

/** "县教育局牵头，县财政局、县人社局配合": the word behind the names says their part. */
function groupsOf(body: string): Group[] {
  const groups: Group[] = []
  let waiting: string[] = []
  for (const name of namesOf(body)) {
    const lead = LEADS.exec(name)
    const support = lead ? null : SUPPORTS.exec(name)
    const hit = lead ?? support
    const rest = hit ? name.slice(0, hit.index) : name
    if (rest.replace(/^(?:等|按(?:照)?职责分工)$/, '') !== '') waiting.push(rest)
    if (!hit) continue
    groups.push({ role: lead ? 'lead' : 'support', names: waiting })
    waiting = []
  }
  if (waiting.length > 0) groups.push({ role: null, names: waiting })
  return groups
}

/** Split at 、，, and ; outside brackets. */
function namesOf(words: string): string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const char of words) {
    if (isOpening(char)) depth++
    else if (isClosing(char)) depth--
    if (depth === 0 && /[、，,；;。\s]/.test(char)) {
      names.push(name)
      name = ''
    } else name += char
  }
  return [...names, name].map((one) => one.trim()).filter((one) => one !== '' && one.length <= 40)
}

const bare = (name: string) =>
  name.replace(/^(?:由|以及|及|和)/, '').replace(/(?:等|等部门|等单位)$/, '')
