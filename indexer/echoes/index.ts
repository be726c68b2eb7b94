/**
 * Wording that plans of two regions share nearly to the letter, found once when they are published.
 *
 * Left out as the genre's own, by statistics alone: pieces that stand in the sources of more regions
 * than `mostRegions`, and pieces of titles that any source quotes in 《》. What is left must hold a
 * dozen Chinese characters. Linear in the texts but for sorting: pieces are compared as numbers, and
 * only those that few regions share lead to a look at the texts.
 */
import type { Commitment } from '../../data/schema.ts'
import type { StoredEcho, StoredEchoes } from '../edition.ts'
import { lettersOf, placeBehind } from './letters.ts'
import { mostRegions, PIECE, pieceAt, rankOf, sharedPieces } from './pieces.ts'
import { lettersIn, rowOf, type Said } from './row.ts'
import { type Run, runsOf } from './runs.ts'
import { titlesIn } from './titles.ts'

/** The longest are kept; more nobody reads. */
export const MOST_ECHOES = 5_000

/** `sources` are the whole texts of the plans, preambles and all. Both are gone through several times. */
export function echoesOf(commitments: Iterable<Commitment>, sources: Iterable<Said>): StoredEchoes {
  const whole = rowOf(sources)
  const most = mostRegions(whole.among)
  const { few, many } = sharedPieces(whole, most)
  const titles = titlePieces(sources)
  const isCommon = (hash: number) => titles.has(hash) || rankOf(many, hash) >= 0
  const seeds = few.filter((hash) => !titles.has(hash))
  const { longest, total } = runsOf(rowOf(commitments), seeds, isCommon, MOST_ECHOES)
  return { most_regions: most, found: placed(longest, commitments), total }
}

function titlePieces(sources: Iterable<Said>): Set<number> {
  const titles = new Set<string>()
  for (const { text } of sources) for (const title of titlesIn(text)) titles.add(title)
  const row = rowOf(Iterator.from(titles).map((text) => ({ region: '', text })))
  const pieces = new Set<number>()
  for (let title = 0; title < row.regions.length; title++) {
    const letters = lettersIn(row, title)
    for (let start = 0; start + PIECE <= letters.length; start++) {
      pieces.add(pieceAt(letters, start))
    }
  }
  return pieces
}

/** In the words of the commitments that hold them. */
function placed(runs: Run[], commitments: Iterable<Commitment>): StoredEcho[] {
  const wanted = new Set(runs.flatMap(({ a, b }) => [a, b]))
  const held = new Map<number, Commitment>()
  let number = 0
  for (const commitment of commitments) {
    if (wanted.has(number)) held.set(number, commitment)
    number++
  }
  return runs.map(({ a, b, stretch, distinct }) => {
    const [one, other] = [held.get(a)!, held.get(b)!]
    return {
      a: quoted(one, stretch.a),
      b: quoted(other, stretch.b),
      regions: [one.region, other.region],
      themes: [...new Set([...one.themes, ...other.themes])],
      length: stretch.same,
      distinct,
    }
  })
}

function quoted({ id, text }: Commitment, { start, end }: { start: number; end: number }) {
  const letters = lettersOf(text)
  return { id, start: letters.at[start]!, end: placeBehind(text, letters, end - 1) }
}
