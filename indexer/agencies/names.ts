// Reads the names in an agency note: who leads and who supports.
import type { Agencies } from '../../data/schema.ts'
import { BLANKS, Characters } from '../../data/words/characters.ts'
import { CLOSING, OPENING } from '../punctuation.ts'

const ROLE =
  '(?:牵头|责任|主责|主办|承办|主管|负责|落实|实施|配合|参与|参加|协办|协助|协同|共同责任|包联|督办)'
const OF = '(?:单位|部门|科室|处室|股室|领导|人|主体|机构)'
const TIME = '(?:(?:完成|办结|推进)?(?:时限|时间|期限|时间节点)|联系人)'
const LABEL = new RegExp(`(?:${ROLE}${OF}?|${TIME})\\s*[:：]`, 'g')

/** A label that opens a bracket. */
export const LABEL_START = new RegExp(
  `^\\s*(?:${ROLE}${OF}?|(?:完成|办结)?(?:时限|时间|期限))\\s*[:：]`,
)
/** A label that stands in the text without a bracket: the fuller form alone is sure. */
export const OPENS_NOTE = new RegExp(
  `(?:${ROLE}${OF}|(?:完成|办结)(?:时限|时间|期限))\\s*[:：]`,
  'y',
)
/** What such a label begins with. */
export const OPENS_ROLE = new Characters('牵责主承负落实配参协共包督完办')

export type Role = 'lead' | 'support' | 'none'

export interface Group {
  /** null where nothing says it. */
  role: Role | null
  names: string[]
}

/** Lead and supporting agencies of a note, each name as written. */
export function readNames(note: string): Agencies {
  const inner = note.replace(/^[\s(（[【〔［]+/, '').replace(/[\s。]+$/, '')
  const body = closesMoreThanItOpens(inner) ? inner.slice(0, -1) : inner
  const groups = /[:：]/.test(body) ? labelledGroups(body) : groupsOf(body)
  const of = (role: Role) => [
    ...new Set(groups.flatMap((group) => ((group.role ?? 'lead') === role ? group.names : []))),
  ]
  return { lead: of('lead'), support: of('support') }
}

/** The note's own closing bracket; that of "各乡(镇)" stays. */
function closesMoreThanItOpens(inner: string): boolean {
  let depth = 0
  for (let at = 0; at < inner.length; at++)
    depth += OPENING.at(inner, at) ? 1 : CLOSING.at(inner, at) ? -1 : 0
  return depth < 0 && CLOSING.at(inner, inner.length - 1)
}

function labelledGroups(body: string): Group[] {
  const labels = [...body.matchAll(LABEL)]
  const ahead = labels[0] ? body.slice(0, labels[0].index) : ''
  return [
    ...groupsOf(ahead),
    ...labels.flatMap((label, i) => {
      const role = roleOf(label[0])
      const words = body.slice(label.index + label[0].length, labels[i + 1]?.index)
      return groupsOf(words).map((group) => ({
        names: group.names,
        role: role === 'none' ? role : (group.role ?? role),
      }))
    }),
  ]
}

function roleOf(label: string): Role {
  if (/时限|时间|期限|联系人|责任人|领导/.test(label)) return 'none'
  return /配合|参与|参加|协办|协助|协同/.test(label) ? 'support' : 'lead'
}

const BETWEEN_GROUPS = new Characters('，,；;。')
const BETWEEN_NAMES = new Characters(`、${BLANKS}`)

const LEADS =
  /等?(?:共同)?(?:(?:按(?:照)?)?职责(?:分工)?(?:分别)?负责|分工负责|牵头|负责|落实|组织实施|主责)(?:落实|负责|实施)?$/
const SUPPORTS = /等?(?:共同)?(?:配合|参与|参加|协助|协同|协办)(?:落实|实施)?$/

/** "2024年12月底前完成", "持续推进": by when, and no name. */
const BY_WHEN =
  /^(?:20\d\d年(?:\d{1,2}月)?(?:上旬|中旬|下旬)?(?:底|末)?前?|\d{1,2}月底?前|\d{1,2}月\d{1,2}日前|[\u4e00-\u9fff]{2,4}节前|年底前|全年|持续|长期|逐年|分年度|分步|每年)(?:完成|实现|出台|启动|建成|推进|实施|坚持|落实|开展|组织实施|取得[^，；]{2,8})*$/

/** "县教育局牵头，县财政局、县人社局配合": the word behind the names says their part. */
export function groupsOf(body: string): Group[] {
  const groups = split(body, BETWEEN_GROUPS)
    .filter((words) => !BY_WHEN.test(words))
    .map(groupOf)
  return groups.map((group, i) => {
    // Behind a lead, names that wait for their word share the word that comes.
    const waits = group.role === null && groups.slice(0, i).some(({ role }) => role !== null)
    const role = waits
      ? (groups.slice(i).find((one) => one.role !== null)?.role ?? null)
      : group.role
    return { ...group, role }
  })
}

function groupOf(words: string): Group {
  const lead = LEADS.exec(words)
  const support = lead ? null : SUPPORTS.exec(words)
  const hit = lead ?? support
  const names = split(hit ? words.slice(0, hit.index) : words, BETWEEN_NAMES).map(bare)
  return {
    names: names.filter((name) => name.length >= 2 && name.length <= 40),
    role: lead ? 'lead' : support ? 'support' : null,
  }
}

/** Parts between separators that stand outside brackets. */
function split(words: string, separators: Characters): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < words.length; at++) {
    if (OPENING.at(words, at)) depth++
    else if (CLOSING.at(words, at)) depth--
    else if (depth === 0 && separators.at(words, at)) {
      parts.push(words.slice(from, at))
      from = at + 1
    }
  }
  parts.push(words.slice(from))
  return parts.map((one) => one.trim()).filter((one) => one !== '')
}

const bare = (name: string) =>
  name.replace(/^(?:由|以及|及|和)/, '').replace(/(?:等(?:部门|单位)?)$/, '')
