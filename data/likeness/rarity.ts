// How much a feature tells: the rarer among the commitments, the more (inverse document frequency).
import { KINDS, type Kind, type Kinds } from './features.ts'

export type Rarity = (kind: Kind, name: string) => number

/** Smoothed idf over the given commitments; a feature that none of them has is the rarest. */
export function rarityOf(all: Iterable<Kinds>): Rarity {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, number>()]))
  let size = 0
  for (const features of all) {
    size++
    for (const kind of KINDS) {
      const known = counts[kind]!
      for (const name of features[kind]) known.set(name, (known.get(name) ?? 0) + 1)
    }
  }
  return (kind, name) => Math.log((1 + size) / (1 + (counts[kind]!.get(name) ?? 0))) + 1
}
