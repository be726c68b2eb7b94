// How deep each numbering stands in one plan: the usual order, unless the plan itself turns it round.
import type { Piece } from './piece.ts'

/** Below numbered items, above their parts. */
export const RUN_IN_DEPTH = 8.7
const LIST_DEPTH = 12

/** The name of the numbering of a piece; null for a plain paragraph. */
export function numbering({ marker, paragraph, opens }: Piece): string | null {
  if (marker) return marker.style.name
  return paragraph.kind === 'list-item' && opens ? `list ${paragraph.level}` : null
}

/** Depth by the name of a numbering; the smaller stands above the greater. */
export function depths(pieces: Piece[]): Map<string, number> {
  const uses = new Map<string, { depth: number; first: number; starts: number[] }>()
  pieces.forEach((piece, i) => {
    const name = numbering(piece)
    if (name === null) return
    const depth = piece.marker?.style.rank ?? LIST_DEPTH + piece.paragraph.level / 100
    const use = uses.get(name) ?? { depth, first: i, starts: [] }
    if (piece.marker?.ordinal === 1) use.starts.push(i)
    uses.set(name, use)
  })
  const found = new Map([...uses].map(([name, { depth }]) => [name, depth]))
  for (const [name, upper] of uses) {
    for (const lower of uses.values()) {
      // "1." counts on through the plan while "（一）" starts anew under each: "1." stands above.
      const turned =
        upper.depth > lower.depth &&
        upper.starts.length === 1 &&
        upper.first < lower.first &&
        lower.starts.length >= 2
      if (turned) found.set(name, Math.min(found.get(name)!, lower.depth - 0.5))
    }
  }
  return found
}
