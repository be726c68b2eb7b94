// Finds the runs that texts of two regions share, drawn out from the pieces that both hold.
import { extended, type Stretch } from './extend.ts'
import { PIECE, pieceAt, rankOf } from './pieces.ts'
import { lettersIn, type Row, textAt } from './row.ts'

/** Shorter runs are the language's, not a plan's. Chinese characters. */
const SHORTEST = 12
/** A piece that stands in more places is no trace of one text in another. */
const MOST_PLACES = 60
/** Letters of a text; what stands further down in it is not looked into. */
const LONGEST = 1024

export interface Run {
  /** The numbers of the two texts. */
  a: number
  b: number
  /** Where it stands among their letters. */
  stretch: Stretch
  /** Chinese characters that are not the genre's own. */
  distinct: number
  /** What it was found by. */
  by: Meeting
}

/** A piece that stands in two places of the row. */
interface Meeting {
  rank: number
  here: number
  there: number
}

export interface Runs {
  /** The longest, longest first. */
  longest: Run[]
  total: number
}

/**
 * Text by text, so that what is known of a pair can be forgotten with its first text.
 * @param seeds hashes of the pieces to go by, ascending
 */
export function runsOf(
  row: Row,
  seeds: Uint32Array,
  isCommon: (hash: number) => boolean,
  most: number,
): Runs {
  const places = placesOf(row, seeds)
  let longest: Run[] = []
  let total = 0
  for (let text = 0; text < row.regions.length; text++) {
    const found = runsFrom(text, row, { seeds, places }, isCommon)
    total += found.length
    longest.push(...found)
    if (longest.length > most * 2) longest = longest.sort(byLength).slice(0, most)
  }
  return { longest: longest.sort(byLength).slice(0, most), total }
}

/** Equals come in the order of their pieces. */
const byLength = (x: Run, y: Run) =>
  y.distinct - x.distinct || y.stretch.same - x.stretch.same || byPiece(x.by, y.by)

const byPiece = (x: Meeting, y: Meeting) => x.rank - y.rank || x.here - y.here || x.there - y.there

/** Where the pieces stand. */
interface Places {
  /** Ascending for each piece, piece after piece. */
  at: Uint32Array
  /** By rank, where the places of a piece begin; one entry more, the end of the last. */
  from: Uint32Array
}

function placesOf(row: Row, seeds: Uint32Array): Places {
  const from = new Uint32Array(seeds.length + 1)
  eachSeed(row, seeds, (rank) => from[rank + 1]!++)
  for (let rank = 0; rank < seeds.length; rank++) from[rank + 1]! += from[rank]!
  const at = new Uint32Array(from.at(-1)!)
  const next = from.slice()
  eachSeed(row, seeds, (rank, place) => {
    at[next[rank]!++] = place
  })
  return { at, from }
}

function eachSeed(row: Row, seeds: Uint32Array, tell: (rank: number, place: number) => void) {
  for (let text = 0; text < row.regions.length; text++) eachSeedOf(text, row, seeds, tell)
}

function eachSeedOf(
  text: number,
  { units, starts }: Row,
  seeds: Uint32Array,
  tell: (rank: number, place: number) => void,
) {
  const start = starts[text]!
  const last = Math.min(starts[text + 1]!, start + LONGEST) - PIECE
  for (let place = start; place <= last; place++) {
    const rank = rankOf(seeds, pieceAt(units, place))
    if (rank >= 0) tell(rank, place)
  }
}

/** With texts that come later. */
function runsFrom(
  text: number,
  row: Row,
  { seeds, places }: { seeds: Uint32Array; places: Places },
  isCommon: (hash: number) => boolean,
): Run[] {
  const meetings: Meeting[] = []
  eachSeedOf(text, row, seeds, (rank, here) => {
    const from = places.from[rank]!
    const to = places.from[rank + 1]!
    if (to - from < 2 || to - from > MOST_PLACES) return
    for (let i = from; i < to; i++) {
      const there = places.at[i]!
      if (there > here) meetings.push({ rank, here, there })
    }
  })
  const known = new Map<number, Stretch[]>()
  return meetings.sort(byPiece).flatMap((by) => runAt(text, row, by, known, isCommon) ?? [])
}

/** The run that goes through both places; null where it is known, too short or within a region. */
function runAt(
  a: number,
  row: Row,
  by: Meeting,
  known: Map<number, Stretch[]>,
  isCommon: (hash: number) => boolean,
): Run | null {
  const b = textAt(row, by.there)
  if (row.regions[a] === row.regions[b]) return null
  const [here, there] = [by.here - row.starts[a]!, by.there - row.starts[b]!]
  const before = known.get(b) ?? []
  if (before.some((run) => holds(run, here, there))) return null
  const [one, other] = [lettersIn(row, a), lettersIn(row, b)]
  if (!isSame(one, other, here, there)) return null
  const stretch = extended(one, other, here, there)
  known.set(b, [...before, stretch])
  if (stretch.same < SHORTEST) return null
  const distinct = Math.min(stretch.same, distinctIn(one, stretch.a, isCommon))
  return distinct < SHORTEST ? null : { a, b, stretch, distinct, by }
}

const holds = ({ a, b }: Stretch, i: number, j: number) =>
  (i >= a.start && i < a.end) || (j >= b.start && j < b.end)

function isSame(a: Uint16Array, b: Uint16Array, i: number, j: number): boolean {
  for (let k = 0; k < PIECE; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

const HAN = /\p{Script=Han}/u

/** Chinese characters of the run that stand in no piece of the genre's own. */
function distinctIn(
  letters: Uint16Array,
  { start, end }: { start: number; end: number },
  isCommon: (hash: number) => boolean,
): number {
  let count = 0
  let commonTo = start
  for (let i = Math.max(0, start - PIECE + 1); i < end; i++) {
    if (i + PIECE <= letters.length && isCommon(pieceAt(letters, i))) commonTo = i + PIECE
    if (i >= start && i >= commonTo && HAN.test(String.fromCharCode(letters[i]!))) count++
  }
  return count
}
