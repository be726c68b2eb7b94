// A commitment as a point: its features hashed into a fixed number of dimensions, for the engine to find neighbours.
import { type Features, KINDS, type Kind } from './features.ts'
import { hashOf } from './hash.ts'
import type { Rarity } from './rarity.ts'

export const DIMENSIONS = 256

/** The engine's name for these vectors. */
export const EMBEDDER = 'likeness'

/** What a shared feature of each kind counts. */
const WEIGHTS: Record<Kind, number> = { pair: 0.7, word: 1.8, topic: 5, indicator: 2, heading: 0.5 }
/** A feature that counts for much stands in several places, so that a chance meeting in one costs little. */
const PLACES: Record<Kind, number> = { pair: 1, word: 3, topic: 4, indicator: 3, heading: 1 }

/** Of length 1 (0 where there is nothing to go by), four decimals. */
export function vectorOf(features: Features, rarity: Rarity): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0)
  for (const kind of KINDS) {
    const weight = WEIGHTS[kind] / Math.sqrt(PLACES[kind])
    for (const name of features[kind]) {
      for (let place = 0; place < PLACES[kind]; place++) {
        const hash = hashOf(`${place} ${kind} ${name}`)
        const sign = hash & 1 ? 1 : -1
        vector[(hash >>> 1) % DIMENSIONS]! += sign * weight * rarity(kind, name)
      }
    }
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => (length > 0 ? Math.round((value / length) * 1e4) / 1e4 : 0))
}
