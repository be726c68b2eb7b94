// Wording that commitments of two plans share nearly to the letter: long runs with few breaks.
import type { Commitment } from '../data/schema.ts'
import { fold } from '../data/words/fold.ts'

/** Shorter runs are the language's, not a plan's. */
export const SHORTEST = 12
/** The length of the pieces that runs are found by. */
const PIECE = 6
/** Between two pieces of one run this many characters may differ on either side. */
const BREAK = 2
/** A piece that stands in so many plans is a phrase of the genre. */
const COMMON = { plans: 3, share: 0.3 }
/** Places of one piece looked at in one commitment pair search; a piece repeated more is no trace. */
const MOST_PLACES = 40

export interface Run {
  /** Places in the text of each side, UTF-16 code units. */
  a: { commitment: Commitment; start: number; end: number }
  b: { commitment: Commitment; start: number; end: number }
  /** Characters shared, marks and spaces not counted. */
  length: number
}

/** Letters and figures alone, each with its place. */
interface Letters {
  commitment: Commitment
  text: string
  at: number[]
}

interface Place {
  letters: Letters
  start: number
}

/** The longest run of each pair of commitments of different plans, longest first. */
export function echoesAmong(commitments: Commitment[]): Run[] {
  const all = commitments.map(lettersOf)
  const plans = new Set(commitments.map(({ plan }) => plan)).size
  const pairs = new Map<string, { a: Place; b: Place }[]>()
  for (const places of piecesOf(all).values()) {
    if (isCommon(places, plans) || places.length > MOST_PLACES) continue
    for (const [a, b] of crossings(places)) {
      const key = `${a.letters.commitment.id} ${b.letters.commitment.id}`
      const known = pairs.get(key)
      if (known) known.push({ a, b })
      else pairs.set(key, [{ a, b }])
    }
  }
  return [...pairs.values()]
    .flatMap((matches) => longestRun(matches) ?? [])
    .sort((x, y) => y.length - x.length)
}

function lettersOf(commitment: Commitment): Letters {
  const folded = fold(commitment.text)
  const kept = [...folded.text].length === folded.text.length ? folded : { text: '', at: [] }
  const places = kept.text.split('').flatMap((unit, i) => (/[\p{L}\p{N}]/u.test(unit) ? [i] : []))
  return {
    commitment,
    text: places.map((i) => kept.text[i]).join(''),
    at: places.map((i) => kept.at[i]!),
  }
}

function piecesOf(all: Letters[]): Map<string, Place[]> {
  const pieces = new Map<string, Place[]>()
  for (const letters of all) {
    for (let start = 0; start + PIECE <= letters.text.length; start++) {
      const piece = letters.text.slice(start, start + PIECE)
      const places = pieces.get(piece)
      if (places) places.push({ letters, start })
      else pieces.set(piece, [{ letters, start }])
    }
  }
  return pieces
}

function isCommon(places: Place[], plans: number): boolean {
  const holding = new Set(places.map(({ letters }) => letters.commitment.plan)).size
  return holding > Math.max(COMMON.plans, plans * COMMON.share)
}

function crossings(places: Place[]): [Place, Place][] {
  return places.flatMap((a, i) =>
    places
      .slice(i + 1)
      .filter((b) => a.letters.commitment.plan !== b.letters.commitment.plan)
      .map((b): [Place, Place] => [a, b]),
  )
}

interface Stretch {
  a: [number, number]
  b: [number, number]
  shared: number
}

/** Chains the pieces of one pair, small breaks allowed; null where no chain is long enough. */
function longestRun(matches: { a: Place; b: Place }[]): Run | null {
  let best: Stretch | null = null
  const open: Stretch[] = []
  for (const { a, b } of matches.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)) {
    const last = open.findLast((one) => continues(one, a.start, b.start))
    const stretch = last ? extended(last, a.start, b.start) : begun(a.start, b.start)
    if (!last) open.push(stretch)
    if (!best || stretch.shared > best.shared) best = stretch
  }
  if (!best || best.shared < SHORTEST) return null
  const [{ a, b }] = matches as [{ a: Place; b: Place }]
  return {
    a: placed(a.letters, best.a),
    b: placed(b.letters, best.b),
    length: best.shared,
  }
}

const begun = (a: number, b: number): Stretch => ({
  a: [a, a + PIECE],
  b: [b, b + PIECE],
  shared: PIECE,
})

/** The piece lies on the stretch's own line, or begins just behind its end on both sides. */
const continues = ({ a, b }: Stretch, nextA: number, nextB: number) =>
  (nextA - a[1] === nextB - b[1] && nextA <= a[1] + BREAK) ||
  (nextA >= a[1] && nextB >= b[1] && nextA - a[1] <= BREAK && nextB - b[1] <= BREAK)

function extended(stretch: Stretch, a: number, b: number): Stretch {
  const fresh = Math.min(PIECE, a + PIECE - stretch.a[1])
  stretch.a[1] = a + PIECE
  stretch.b[1] = b + PIECE
  stretch.shared += fresh
  return stretch
}

function placed({ commitment, at }: Letters, [start, end]: [number, number]) {
  return { commitment, start: at[start]!, end: at[end - 1]! + 1 }
}
