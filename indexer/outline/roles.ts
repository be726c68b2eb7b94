// Decides what each piece is: title, heading, text under a run-in heading, item or plain text.
import { MASK } from '../agencies/index.ts'
import { isEnded } from '../punctuation.ts'
import { depths, numbering, RUN_IN_DEPTH } from './depth.ts'
import { gluedHeadings } from './glued.ts'
import { areHalves, isLeadIn, isQuestion, mayHead, QUANTITY, wordsOf } from './own-line.ts'
import type { Piece } from './piece.ts'
import { type Lead, leadOf, likeness } from './run-in.ts'
import { titleLines } from './titles.ts'

export interface Role {
  /** The heading in the piece ends here; -1 where it holds none. */
  headingEnd: number
  /** Depth of the heading, or of the item; Infinity for plain text. */
  depth: number
  title: boolean
}

const PLAIN: Role = { headingEnd: -1, depth: Number.POSITIVE_INFINITY, title: false }
const FEWEST_LIKE = 3
const SHARE_LIKE = 0.6
const LONGEST_OWN = 60
/** A heading with numbered items below it may be a sentence long. */
const LONGEST_ABOVE = 100

interface Survey {
  text: string
  pieces: Piece[]
  leads: Lead[]
  glued: number[]
  depths: Map<string, number>
  /** Of the elaborated pieces of a numbering, the share that open like a heading. */
  runIn: Map<string, { like: number; all: number }>
  /** Of the pieces of a numbering with one sentence or line, the share with nothing below them. */
  leaves: Map<string, { like: number; all: number }>
  ownLineDepth: number
}

export function roles(text: string, pieces: Piece[]): Role[] {
  const survey = surveyOf(text, pieces)
  const titles = titleLines(text, pieces)
  return pieces.map((_, i) => (titles.has(i) ? { ...PLAIN, title: true } : roleOf(survey, i)))
}

function surveyOf(text: string, pieces: Piece[]): Survey {
  const glued = gluedHeadings(text, pieces)
  const leads = pieces.map((piece) => leadOf(text, piece))
  const byDepth = depths(pieces)
  const runIn = new Map<string, { like: number; all: number }>()
  const leaves = new Map<string, { like: number; all: number }>()
  pieces.forEach((piece, i) => {
    const name = numbering(piece) ?? PLAIN_NAME
    if (!piece.opens && !piece.marker) return
    const lead = leads[i]!
    if (lead.tells) return
    if (lead.elaborated) count(runIn, name, lead.likeness === 2)
    else if (piece.marker && mayHeadAlone(text, piece, lead))
      count(leaves, name, numbering(pieces[i + 1] ?? piece) === name)
  })
  const survey = { text, pieces, leads, glued, depths: byDepth, runIn, leaves }
  return { ...survey, ownLineDepth: ownLineDepth(survey) }
}

const mayHeadAlone = (text: string, piece: Piece, lead: Lead) =>
  lead.likeness === 2 || !isEnded(wordsOf(text, piece))

const PLAIN_NAME = ''

function count(counts: Map<string, { like: number; all: number }>, name: string, like: boolean) {
  const { like: some, all } = counts.get(name) ?? { like: 0, all: 0 }
  counts.set(name, { like: some + Number(like), all: all + 1 })
}

function share(counts: Map<string, { like: number; all: number }>, name: string): number {
  const { like, all } = counts.get(name) ?? { like: 0, all: 0 }
  return all === 0 ? 0 : like / all
}

/** Where the bold name that opens the piece ends; -1 where none does. */
function boldName(text: string, { start, end, opens, paragraph }: Piece): number {
  const { nameEnd = -1 } = paragraph
  if (!opens || nameEnd <= start || text.slice(nameEnd, end).trim() === '') return -1
  const words = text.slice(start, nameEnd).replace(/[。.．:：]$/, '')
  return likeness(words) > 0 || YEAR_ALONE.test(words) ? nameEnd : -1
}
const YEAR_ALONE = /^(?:到|至)?20\d\d\s?年(?:度|底|末)?$/

function roleOf(survey: Survey, i: number): Role {
  const piece = survey.pieces[i]!
  if (piece.paragraph.kind === 'table-row') return PLAIN
  if (piece.paragraph.kind === 'heading' && piece.opens && isOneLine(survey, i))
    return { headingEnd: piece.end, depth: piece.paragraph.level - 10, title: false }
  const name = numbering(piece)
  if (name !== null) {
    const depth = survey.depths.get(name)!
    return { headingEnd: numberedHeading(survey, i, name), depth, title: false }
  }
  return plainRole(survey, i)
}

const isOneLine = ({ leads }: Survey, i: number) => !leads[i]!.elaborated

function numberedHeading(survey: Survey, i: number, name: string): number {
  const { text, pieces, leads, glued } = survey
  const piece = pieces[i]!
  const lead = leads[i]!
  const named = boldName(text, piece)
  if (named >= 0) return named
  if (glued[i]! >= 0) return glued[i]!
  if (lead.elaborated) {
    if (isQuestion(wordsOf(text, { start: piece.start, end: lead.end }))) return lead.end
    const seen = survey.runIn.get(name)!
    const alike = share(survey.runIn, name)
    const isLike =
      lead.likeness === 2
        ? alike >= 0.3 || seen.all < FEWEST_LIKE
        : lead.likeness === 1 && alike >= SHARE_LIKE && seen.like >= FEWEST_LIKE
    return isLike ? lead.end : -1
  }
  const words = wordsOf(text, piece)
  const unended = !isEnded(words) || /[：:]$/.test(words) || isQuestion(words)
  const below = belowOf(survey, i)
  if (below === 'none' || words.length > (below === 'deeper' ? LONGEST_ABOVE : LONGEST_OWN))
    return -1
  const fits = unended ? headsByShape(words) : lead.likeness >= 1
  if (!fits || (BULLET.test(name) && QUANTITY.test(words))) return -1
  return below === 'deeper' || share(survey.leaves, name) < 0.5 ? piece.end : -1
}

/** "- 新建智慧教室120间" pledges, whatever parts of it stand below. */
const BULLET = /^(?:list |•)/

const headsByShape = (words: string) =>
  !/(?:以下|如下|下列)(?:.{0,12}|(?:情形|情况|行为|条件)之一.*)[：:]?$/.test(words) &&
  !/[；;，,、]$/.test(words)

/** What stands under piece `i`: a deeper numbering, plain text in a paragraph of its own, or nothing. */
function belowOf({ pieces, depths, text }: Survey, i: number): 'deeper' | 'plain' | 'none' {
  const piece = pieces[i]!
  const next = pieces[i + 1]
  if (!next) return 'none'
  if (next.paragraph.kind === 'table-row') return 'deeper'
  if (next.paragraph.kind === 'heading' && next.opens) {
    const isDeeper =
      piece.paragraph.kind === 'heading' && next.paragraph.level > piece.paragraph.level
    return isDeeper ? 'deeper' : 'none'
  }
  const name = numbering(next)
  const own = numbering(piece)
  if (name !== null) {
    const depth = own === null ? Number.NEGATIVE_INFINITY : depths.get(own)!
    return depths.get(name)! > depth ? 'deeper' : 'none'
  }
  const words = wordsOf(text, next)
  const isText =
    isEnded(words) || words.length > LONGEST_OWN || LABELLED.test(words) || mayHead(text, next)
  return next.opens && isText ? 'plain' : 'none'
}

/** "建设内容：占地45亩，新增学位1620个" */
const LABELLED = /^[\u4e00-\u9fff]{2,6}[：:](?=.)/

function plainRole(survey: Survey, i: number): Role {
  const { text, pieces, leads, runIn, ownLineDepth, glued } = survey
  const piece = pieces[i]!
  if (!piece.opens) return PLAIN
  const named = boldName(text, piece)
  if (named >= 0) return { headingEnd: named, depth: RUN_IN_DEPTH, title: false }
  if (glued[i]! >= 0) return { headingEnd: glued[i]!, depth: RUN_IN_DEPTH, title: false }
  if (mayHead(text, piece) && headsBelow(survey, i)) {
    const words = wordsOf(text, piece)
    const depth = FRAMED.test(words)
      ? FRAMED_DEPTH
      : isAttached(survey, i, words)
        ? ATTACHED_DEPTH
        : ownLineDepth
    return { headingEnd: piece.end, depth, title: false }
  }
  const lead = leads[i]!
  const seen = runIn.get(PLAIN_NAME)
  const alike = share(runIn, PLAIN_NAME) >= SHARE_LIKE && (seen?.like ?? 0) >= FEWEST_LIKE
  if (alike && lead.elaborated && lead.likeness === 2)
    return { headingEnd: lead.end, depth: RUN_IN_DEPTH, title: false }
  return PLAIN
}

/** "【工作目标】" stands above every numbering but parts and chapters. */
const FRAMED = /^【[^【】]{2,20}】$/
const FRAMED_DEPTH = 3.5

/** "附：2024年实事清单" behind the plan stands under none of its headings. */
const ATTACHED = /^附(?:件|表|录)?[一二三四五六七八九十\d]*[：:]?[ \u3000]*[\u4e00-\u9fff\d]/
const ATTACHED_DEPTH = 0.5

const isAttached = ({ pieces }: Survey, i: number, words: string) =>
  ATTACHED.test(words) && pieces.slice(0, i).some((piece) => numbering(piece) !== null)

/** Text stands under the line, or under the line that is its other half. */
function headsBelow(survey: Survey, i: number): boolean {
  const { text, pieces } = survey
  const piece = pieces[i]!
  const next = pieces[i + 1]
  if (!next) return false
  if (numbering(next) !== null || next.paragraph.kind === 'table-row') return true
  const words = wordsOf(text, next)
  if (words === '') return false
  if (isEnded(words) || words.replaceAll(MASK, '').length > LONGEST_OWN) return true
  return mayHead(text, next) || areHalves(text, piece, next) || isLeadIn(words)
}

/** A heading without a number stands above the numbering that starts anew under it, else below. */
function ownLineDepth({ text, pieces, depths }: Omit<Survey, 'ownLineDepth'>): number {
  const upper = [...depths.values()].filter((depth) => depth <= 6)
  if (upper.length === 0) return 4.5
  const top = Math.min(...upper)
  const starts = pieces.filter((piece, i) => {
    const next = pieces[i + 1]
    const depth = depths.get(next ? (numbering(next) ?? '') : '')
    return (
      numbering(piece) === null &&
      piece.paragraph.kind !== 'heading' &&
      mayHead(text, piece) &&
      depth === top &&
      next?.marker?.ordinal === 1
    )
  })
  return starts.length >= 2 ? top - 0.5 : 7
}
