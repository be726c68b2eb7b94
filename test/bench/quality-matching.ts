// Which produced commitment is which labelled one.
import type { GoldCommitment, GoldPlan, ReadCommitment } from './quality-shapes.ts'

const LIST_MARK =
  /^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+[是、]|\d+\s*[.．、]|[①-⑳]|[◆•△*-])\s*/u

/** The text without what carries no meaning: list mark in front, white space, widths, last stop. */
export const folded = (text: string): string =>
  text
    .trim()
    .replace(LIST_MARK, '')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[。;.]$/u, '')

export interface Match {
  gold: GoldCommitment
  /** Equal to the label. */
  exact: ReadCommitment | null
  /** Not equal, but holding it, held by it, or sharing at least half of it. */
  partial: ReadCommitment[]
}

export interface Matching {
  matches: Match[]
  /** Equal to a label that another produced commitment has taken. */
  twice: ReadCommitment[]
  /** Held by no label. */
  false: ReadCommitment[]
}

/** Pairs labels and produced commitments one to one where they are equal, then the rest by overlap. */
export function matchCommitments(gold: GoldPlan, read: ReadCommitment[]): Matching {
  const matches: Match[] = gold.commitments.map((one) => ({ gold: one, exact: null, partial: [] }))
  const labels = matches.map(({ gold: one }) => folded(one.text))
  const result: Matching = { matches, twice: [], false: [] }
  const rest: ReadCommitment[] = []
  for (const commitment of read) {
    const text = folded(commitment.text)
    const equal = matches.filter((match, i) => labels[i] === text || isRow(match.gold, text))
    const free = equal.find((match) => !match.exact)
    if (free) free.exact = commitment
    else if (equal.length > 0) result.twice.push(commitment)
    else rest.push(commitment)
  }
  for (const commitment of rest) {
    const text = folded(commitment.text)
    const near = matches
      .map((match, i) => ({ match, share: overlap(labels[i]!, text) }))
      .reduce((best, one) => (one.share > best.share ? one : best))
    if (near.share >= 0.5) near.match.partial.push(commitment)
    else result.false.push(commitment)
  }
  return result
}

const isRow = (gold: GoldCommitment, text: string): boolean =>
  gold.row?.every((cell) => text.includes(folded(cell))) ?? false

/** 1 where one text holds the other, else the share of the label's pairs of characters it has. */
function overlap(label: string, text: string): number {
  if (text.length > 3 && (label.includes(text) || text.includes(label))) return 1
  const pairs = new Set(pairsOf(text))
  const own = pairsOf(label)
  return own.filter((pair) => pairs.has(pair)).length / Math.max(1, own.length)
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
