// A commitment as a point: its features hashed into a fixed number of dimensions, for the engine to find neighbours.
import { type Features, KINDS, type Kind } from './features.ts'
import { knownAs, PLACES } from './known.ts'
import type { Rarity } from './rarity.ts'

export const DIMENSIONS = 256

/** The engine's name for these vectors. */
export const EMBEDDER = 'likeness'

/** What a shared feature of each kind counts. */
const WEIGHTS: Record<Kind, number> = {
  pair: 0.7,
  word: 0.8,
  topic: 5,
  indicator: 2,
  heading: 0.5,
  sense: 1.5,
}

/** Of length 1 (0 where there is nothing to go by), four decimals. */
export function vectorOf(features: Features, rarity: Rarity): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0)
  for (const kind of KINDS) {
    const weight = WEIGHTS[kind] / Math.sqrt(PLACES[kind])
    for (const name of features[kind]) {
      const { places, rarity: rare } = knownAs(kind, name, rarity)
      for (const { hash, sign } of places) vector[hash % DIMENSIONS]! += sign * weight * rare
    }
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => (length > 0 ? Math.round((value / length) * 1e4) / 1e4 : 0))
}
