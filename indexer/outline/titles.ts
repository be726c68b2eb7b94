// Finds the lines of the title of a plan.
import { numbering } from './depth.ts'
import { isDocumentTitle, isFullTitle, mayHead, PAPER, wordsOf } from './own-line.ts'
import type { Piece } from './piece.ts'

/** The lines of the title: ahead of all text, or named as a document ahead of all numbers. They head no section. */
export function titleLines(text: string, pieces: Piece[]): Set<number> {
  const titles = new Set<number>()
  const top = topLevel(pieces)
  const isBelow = ({ paragraph: { kind, level } }: Piece) => kind === 'heading' && level > top
  const first = pieces.findIndex(
    (piece) =>
      numbering(piece) !== null ||
      !(mayHead(text, piece) || PAPER.test(wordsOf(text, piece))) ||
      piece.paragraph.kind === 'table-row' ||
      isBelow(piece),
  )
  const ahead = pieces.slice(0, Math.max(first, 0))
  const last = ahead.findLastIndex((piece) => isDocumentTitle(wordsOf(text, piece)))
  const isShort = ahead[0] && wordsOf(text, ahead[0]).length <= 8
  const count = last >= 0 ? last + 1 : ahead.length > 0 && !isShort ? 1 : 0
  for (let i = 0; i < count; i++) titles.add(i)
  const start = pieces.findIndex((piece) => numbering(piece) !== null)
  pieces.slice(0, Math.max(start, 0)).forEach((piece, i) => {
    if (isBelow(piece)) return
    if (mayHead(text, piece) && isFullTitle(wordsOf(text, piece))) titles.add(i)
  })
  return titles
}

const topLevel = (pieces: Piece[]) =>
  pieces.reduce(
    (top, { paragraph: { kind, level } }) => (kind === 'heading' ? Math.min(top, level) : top),
    Number.POSITIVE_INFINITY,
  )
