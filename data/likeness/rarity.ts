// How much a feature tells: the rarer among the commitments, the more (inverse document frequency).
import type { Features, Kind } from './features.ts'

export type Rarity = (kind: Kind, name: string) => number

/** Smoothed idf over the given commitments; a feature that none of them has is the rarest. */
export function rarityOf(all: Iterable<Features>): Rarity {
  const counts = new Map<string, number>()
  let size = 0
  for (const features of all) {
    size++
    for (const [kind, names] of Object.entries(features)) {
      for (const name of names) {
        const key = `${kind} ${name}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return (kind, name) => Math.log((1 + size) / (1 + (counts.get(`${kind} ${name}`) ?? 0))) + 1
}
