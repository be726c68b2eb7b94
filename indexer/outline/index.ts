// Reads the outline of a plan: every stretch of its text, with the headings above it.
import { type AgencyNote, MASK } from '../agencies/index.ts'
import type { Range } from '../punctuation.ts'
import type { CleanText, SourceText } from '../shapes.ts'
import { numbering } from './depth.ts'
import { areHalves, mayHead } from './own-line.ts'
import { type Cell, paragraphs } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { pieces } from './pieces.ts'
import { type Role, roles } from './roles.ts'

/** A run of text under the same headings. Offsets point into the cleaned text. */
export interface Stretch extends Range {
  section: string[]
  /** Runs of one numbered item, or of the text under one heading, share the number. */
  item: number
  /** It stands before the first heading or number. */
  opening: boolean
  /** The same of an opening of any length, in a plan that has headings or numbers. */
  leading: boolean
  /** It opens with a number or bullet of its own, left out where it is no word. */
  numbered: boolean
  /** How deep its number stands among the numberings of the plan; Infinity for plain text. */
  depth: number
  /** It is the text of a numbered item or of the heading that opens one. */
  listed: boolean
  /** A deeper list follows it directly. */
  introduces: boolean
  /** The agencies named in the nearest heading that names any. */
  under: AgencyNote[]
  cells?: Cell[]
}

interface Heading {
  words: string
  depth: number
  notes: AgencyNote[]
}

/** An opening that takes more of the text than this is no opening. */
const LONGEST_OPENING = 0.4

/** `text` with the agency notes masked. */
export function outline(
  clean: CleanText,
  source: SourceText,
  text: string,
  notes: AgencyNote[],
): Stretch[] {
  const parts = pieces(text, paragraphs(clean, source))
  const known = roles(text, parts)
  const leading = leadingPieces(parts, known)
  const opening = isOpening(parts, leading) ? leading : 0
  const stretches: Stretch[] = []
  let above: Heading[] = []
  // One array for all that stands under the same headings: what is known of it is known by it.
  let section: string[] = []
  let item = 0
  parts.forEach((piece, i) => {
    const role = known[i]!
    if (role.title) return
    const isNumbered = numbering(piece) !== null
    const firstHalf = isSecondHalf(text, parts, known, i) ? (above.at(-1)?.words ?? '') : ''
    if (role.headingEnd >= 0 || isNumbered) item++
    const still = isNumbered || role.headingEnd >= 0 ? under(above, role.depth) : above
    const heading = role.headingEnd >= 0 ? [headingOf(text, piece, role, notes, firstHalf)] : []
    if (heading.length > 0 || still.length < above.length) {
      above = [...still, ...heading]
      section = above.map(({ words }) => words)
    }
    const start = bodyStart(piece, role)
    if (text.slice(start, piece.end).trim() === '') return
    const next = parts[i + 1]
    stretches.push({
      start,
      end: piece.end,
      section,
      item,
      opening: i < opening,
      leading: i < leading,
      numbered: isNumbered && role.headingEnd < 0,
      depth: role.depth,
      listed: isNumbered,
      introduces:
        next !== undefined && numbering(next) !== null && numbering(next) !== numbering(piece),
      under: above.findLast((heading) => heading.notes.length > 0)?.notes ?? [],
      ...(piece.paragraph.cells ? { cells: piece.paragraph.cells } : {}),
    })
  })
  return stretches
}

function bodyStart(piece: Piece, { headingEnd }: Role): number {
  if (headingEnd >= 0) return headingEnd
  return piece.marker?.style.worded ? piece.from : piece.start
}

const under = (above: Heading[], depth: number) => above.filter((one) => one.depth < depth)

function headingOf(
  text: string,
  piece: Piece,
  role: Role,
  notes: AgencyNote[],
  firstHalf: string,
): Heading {
  const raw = text.slice(piece.from, piece.start)
  const number = raw.replace(/\s+/g, '')
  const isNumber = piece.marker && piece.marker.style.name !== '•'
  // The number of a chapter or a box stands apart from its name.
  const gap = /\s$/.test(raw) && !/[、.．)）]$/.test(number) ? ' ' : ''
  const words = text.slice(piece.start, role.headingEnd).replaceAll(MASK, '').trim()
  return {
    words: `${firstHalf}${isNumber ? number + gap : ''}${words}`.replace(/[。：:；;.！!]+$/, ''),
    depth: role.depth,
    notes: notes.filter((note) => note.start >= piece.from && note.end <= role.headingEnd),
  }
}

function isSecondHalf(text: string, parts: Piece[], known: Role[], i: number): boolean {
  const before = parts[i - 1]
  return (
    before !== undefined &&
    (known[i - 1]?.headingEnd ?? -1) === before.end &&
    !known[i - 1]!.title &&
    mayHead(text, before) &&
    areHalves(text, before, parts[i]!)
  )
}

/** How many pieces stand before the first heading or number; 0 where there is none. */
function leadingPieces(parts: Piece[], known: Role[]): number {
  const first = parts.findIndex(
    (piece, i) => !known[i]!.title && (known[i]!.headingEnd >= 0 || numbering(piece) !== null),
  )
  return Math.max(first, 0)
}

function isOpening(parts: Piece[], leading: number): boolean {
  const sum = (some: Piece[]) => some.reduce((total, { start, end }) => total + end - start, 0)
  return sum(parts.slice(0, leading)) <= sum(parts) * LONGEST_OPENING
}
