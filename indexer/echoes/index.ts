/**
 * Wording that plans of two regions share nearly to the letter, found once when they are published.
 *
 * Left out as the genre's own, by statistics alone: pieces that stand in the sources of more regions
 * than `mostRegions`, and pieces of titles that any source quotes in 《》. What is left must hold
 * SHORTEST Chinese characters. Linear in the texts but for sorting: pieces are compared as numbers,
 * and only those that few regions share lead to a look at the texts.
 */
import type { Commitment } from '../../data/schema.ts'
import type { StoredEcho, StoredEchoes } from '../edition.ts'
import { extended, type Stretch } from './extend.ts'
import { type Letters, lettersOf, placeBehind } from './letters.ts'
import { mostRegions, PIECE, piecesOf, rankOf, sharedPieces } from './pieces.ts'
import { titlesIn } from './titles.ts'

/** Shorter runs are the language's, not a plan's. Chinese characters. */
const SHORTEST = 12
/** A piece that stands in more places is no trace of one text in another. */
const MOST_PLACES = 60
/** The longest are kept; more nobody reads. */
export const MOST_ECHOES = 5_000

interface Text extends Letters {
  commitment: Commitment
  /** 1 for each letter that stands in a piece of the genre's own. */
  common: Uint8Array
}

/** `sources` are the whole texts of the plans, preambles and all, with the region of each. */
export function echoesOf(
  commitments: Commitment[],
  sources: { region: string; text: string }[],
): StoredEchoes {
  const numbers = new Map([...new Set(sources.map(({ region }) => region))].map((id, i) => [id, i]))
  const most = mostRegions(numbers.size)
  const { few, many, titles } = sharedIn(sources, numbers, most)
  const isCommon = (hash: number) => titles.has(hash) || rankOf(many, hash) >= 0
  const texts = commitments.map((commitment) => textOf(commitment, isCommon))
  const found = runsOf(
    texts,
    few.filter((hash) => !titles.has(hash)),
  )
  const sorted = found.sort((x, y) => y.distinct - x.distinct || y.length - x.length)
  return { most_regions: most, found: sorted.slice(0, MOST_ECHOES), total: sorted.length }
}

function sharedIn(
  sources: { region: string; text: string }[],
  numbers: Map<string, number>,
  most: number,
) {
  const texts = sources.map(({ region, text }) => ({
    region: numbers.get(region)!,
    text: lettersOf(text).text,
  }))
  const titles = new Set(
    sources.flatMap(({ text }) =>
      titlesIn(text).flatMap((title) =>
        [...piecesOf(lettersOf(title).text)].map(({ hash }) => hash),
      ),
    ),
  )
  return { ...sharedPieces(texts, most), titles }
}

function textOf(commitment: Commitment, isCommon: (hash: number) => boolean): Text {
  const letters = lettersOf(commitment.text)
  const common = new Uint8Array(letters.text.length)
  for (const { hash, start } of piecesOf(letters.text)) {
    if (isCommon(hash)) common.fill(1, start, start + PIECE)
  }
  return { commitment, ...letters, common }
}

/** Each place is a number: which text, and where in it. */
interface Places {
  /** Sorted by seed, then by text. */
  keys: Float64Array
  spread: number
}

function runsOf(texts: Text[], seeds: Uint32Array): StoredEcho[] {
  const { keys, spread } = placesOf(texts, seeds)
  const done = new Map<number, Stretch[]>()
  const echoes: StoredEcho[] = []
  for (let from = 0; from < keys.length; ) {
    const seed = Math.floor(keys[from]! / spread)
    let to = from
    while (to < keys.length && Math.floor(keys[to]! / spread) === seed) to++
    if (to - from >= 2 && to - from <= MOST_PLACES) {
      for (let x = from; x < to; x++) {
        for (let y = x + 1; y < to; y++) {
          const echo = echoAt(texts, placeOf(keys[x]!, spread), placeOf(keys[y]!, spread), done)
          if (echo) echoes.push(echo)
        }
      }
    }
    from = to
  }
  return echoes
}

/** A place is text × LONGEST + start; beyond it a commitment is not looked into. */
const LONGEST = 1024

function placesOf(texts: Text[], seeds: Uint32Array): Places {
  const spread = texts.length * LONGEST
  const keys: number[] = []
  for (const [t, text] of texts.entries()) {
    for (const { hash, start } of piecesOf(text.text.slice(0, LONGEST))) {
      const rank = rankOf(seeds, hash)
      if (rank >= 0) keys.push(rank * spread + t * LONGEST + start)
    }
  }
  return { keys: Float64Array.from(keys).sort(), spread }
}

interface Place {
  text: number
  start: number
}

function placeOf(key: number, spread: number): Place {
  const place = key % spread
  return { text: Math.floor(place / LONGEST), start: place % LONGEST }
}

/** The run that goes through both places; null where it is known, too short or within a region. */
function echoAt(
  texts: Text[],
  x: Place,
  y: Place,
  done: Map<number, Stretch[]>,
): StoredEcho | null {
  const a = texts[x.text]!
  const b = texts[y.text]!
  if (a.commitment.region === b.commitment.region) return null
  const pair = x.text * texts.length + y.text
  const known = done.get(pair) ?? []
  if (known.some((run) => holds(run, x.start, y.start))) return null
  if (!sameAt(a.text, b.text, x.start, y.start)) return null
  const run = extended(a.text, b.text, x.start, y.start)
  done.set(pair, [...known, run])
  const distinct = Math.min(run.same, distinctIn(a, run.a))
  if (distinct < SHORTEST) return null
  return {
    a: placed(a, run.a),
    b: placed(b, run.b),
    regions: [a.commitment.region, b.commitment.region],
    themes: [...new Set([...a.commitment.themes, ...b.commitment.themes])],
    length: run.same,
    distinct,
  }
}

const holds = ({ a, b }: Stretch, i: number, j: number) =>
  (i >= a.start && i < a.end) || (j >= b.start && j < b.end)

const sameAt = (a: string, b: string, i: number, j: number) =>
  a.slice(i, i + PIECE) === b.slice(j, j + PIECE)

const HAN = /\p{Script=Han}/u

/** Chinese characters of the run that are not the genre's own. */
function distinctIn(
  { text, common }: Text,
  { start, end }: { start: number; end: number },
): number {
  let count = 0
  for (let i = start; i < end; i++) if (common[i] === 0 && HAN.test(text[i]!)) count++
  return count
}

const placed = (text: Text, { start, end }: { start: number; end: number }) => ({
  id: text.commitment.id,
  start: text.at[start]!,
  end: placeBehind(text.commitment.text, text, end - 1),
})
