// Finds headings that run into their text without punctuation: "（一）实施…发展工程保障…供给。"
import { MASK } from '../agencies/index.ts'
import { pledgesAction } from '../segment/pledges-action.ts'
import type { Piece } from './piece.ts'

const NAMES =
  /^(?:(?:主要)?(?:目标)?任务(?:进展|完成)情况|发展(?:基础|现状|环境|形势)|现实基础|面临(?:的)?(?:形势|挑战)|存在(?:的)?问题|总体目标|主要目标|发展目标|工作目标|目标任务|指导思想|总体要求|总体思路|基本原则|工作原则|重点任务|主要任务|工作任务|重点工作|主要举措|保障措施|工作措施|组织保障|工作要求|组织领导)(?=[ \u3000：:]*[\u4e00-\u9fff\d“])(?![和与及的、])/
/** "2023年工作取得的成绩一年来，…" */
const REVIEW =
  /^[^，,。；;：:]{0,24}?(?:取得的?(?:主要)?(?:成绩|成效|成就)|工作(?:总结|回顾|成效|亮点))(?=[\u4e00-\u9fffx*\d“])(?![和与及的暨、])/
/** In a box: "乡村教师支持计划 每年招聘…" or "银龄讲学计划：招募…". */
const SCHEME =
  /^[\u4e00-\u9fff、“”]{2,24}(?:工程|行动|计划|项目)(?:[ \u3000]+|[：:])(?=[\u4e00-\u9fff])/
/** "五、平安校园落实“一岗双责”": a plain name ahead of the verb with which its text opens. */
const PLAIN_NAME =
  /^[\u4e00-\u9fff]{4,8}?(?=一是|坚持|落实|完善|健全|建立|推进|实施|成立|严格)(?!..(?:到位|情况|[，,。；;的]))/
const NO_NAME =
  /(?:[和与及的暨、将要应须并在对为以把被]|全面|进一步|不断|持续|大力|切实|着力|积极|稳步|有效|逐步|继续|深入|扎实|统一|认真|基本|依法)$/
/** The same names with nothing behind them or a text. */
const FIXED_NAME = new RegExp(
  `${NAMES.source}|^(?:总体|主要|发展|工作)?(?:目标|任务|要求)$|^(?:重点|主要|目标)任务$|^(?:保障|工作)措施$`,
)
const FEWEST_SIBLINGS = 2
const LONGEST = 34

/**
 * For each piece the end of the heading glued to its text, or -1. The evidence is a fixed name, or
 * siblings of the same numbering that all end in the same two characters ("工程") or open with a name
 * and a colon.
 */
export function gluedHeadings(text: string, pieces: Piece[]): number[] {
  const endings = siblingEndings(text, pieces)
  const named = namedStyles(text, pieces)
  const runOn = runOnStyles(text, pieces)
  return pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end)
    if (piece.marker && named.has(piece.marker.style.name)) {
      const name = nameBefore(words)
      if (name > 0) return piece.start + name
    }
    const scheme = piece.opens && piece.paragraph.kind !== 'heading' ? SCHEME.exec(words) : null
    const isName = scheme && !(/[：:]$/.test(scheme[0]) && pledgesAction(words))
    if (isName && words.includes('。')) return piece.start + scheme[0].trimEnd().length
    if (!piece.marker || piece.marker.style.rank > 6) return -1
    const stop = words.search(/[。；;]/)
    if (stop < 0) return -1
    const name = NAMES.exec(words) ?? (stop > LONGEST ? REVIEW.exec(words) : null)
    const isApart = name && /[ \u3000：:]/.test(words[name[0].length] ?? '')
    if (name && (isApart || stop > LONGEST))
      return piece.start + name[0].length + (/^[：:]/.test(words.slice(name[0].length)) ? 1 : 0)
    const plain = runOn.has(piece.marker.style.name) ? plainName(words) : 0
    if (plain > 0) return piece.start + plain
    const ending = endings.get(piece.marker.style.name)
    const at = ending ? words.slice(0, LONGEST).indexOf(ending) : -1
    const end = at + (ending?.length ?? 0)
    return at > 2 && end < stop - 1 && !/[，,]/.test(words.slice(0, at)) ? piece.start + end : -1
  })
}

/** Where a plain name ends that no stop parts from its text; 0 where the words open with a pledge. */
function plainName(words: string): number {
  const name = PLAIN_NAME.exec(words)?.[0] ?? ''
  return NO_NAME.test(name) || pledgesAction(name) ? 0 : name.length
}

/** The numberings that head the parts of a text run into one paragraph, by their fixed names. */
function runOnStyles(text: string, pieces: Piece[]): Set<string> {
  const seen = new Map<string, number>()
  for (const { marker, opens, start, end } of pieces) {
    if (!marker || opens || marker.style.rank > 4) continue
    const words = text.slice(start, end)
    const isNamed = FIXED_NAME.test(words)
    if (isNamed) seen.set(marker.style.name, (seen.get(marker.style.name) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, named]) => named >= FEWEST_SIBLINGS).map(([name]) => name))
}

const COLON_NAME = /^[\u4e00-\u9fff“”、（）()+]{4,20}[：:](?!\d)(?=.)/
const LEADS_ON = /(?:如下|以下|包括|例如|比如|要求|强调|指出|即|为|是)[：:]$/

/** "（一）普惠工程：新建幼儿园3所。": where the name and its colon end; 0 where no such name opens the words. */
function nameBefore(words: string): number {
  const name = COLON_NAME.exec(words)?.[0] ?? ''
  return LEADS_ON.test(name) || words.slice(name.length).trim() === '' ? 0 : name.length
}

/** The numberings most of whose items open with a name and a colon. */
function namedStyles(text: string, pieces: Piece[]): Set<string> {
  const seen = new Map<string, { named: number; all: number }>()
  for (const { marker, start, end } of pieces) {
    if (!marker || end === start) continue
    const { named, all } = seen.get(marker.style.name) ?? { named: 0, all: 0 }
    const isNamed = nameBefore(text.slice(start, end)) > 0
    seen.set(marker.style.name, { named: named + Number(isNamed), all: all + 1 })
  }
  const most = [...seen].filter(
    ([, { named, all }]) => named >= FEWEST_SIBLINGS && named * 2 >= all,
  )
  return new Set(most.map(([name]) => name))
}

/** By style, the two characters in which all its headings on their own end. */
function siblingEndings(text: string, pieces: Piece[]): Map<string, string> {
  const seen = new Map<string, { ending: string; count: number }>()
  for (const { marker, start, end } of pieces) {
    const words = text.slice(start, end).replaceAll(MASK, '').trim()
    if (!marker || words.length < 4 || words.length > LONGEST || /[。；;]/.test(words)) continue
    const ending = words.slice(-2)
    const known = seen.get(marker.style.name)
    if (!known) seen.set(marker.style.name, { ending, count: 1 })
    else if (known.ending === ending) known.count++
    else known.ending = ''
  }
  return new Map(
    [...seen].flatMap(([name, { ending, count }]) =>
      ending !== '' && count >= FEWEST_SIBLINGS ? [[name, ending] as const] : [],
    ),
  )
}
