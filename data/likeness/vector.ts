// A commitment as a point: its features hashed into a fixed number of dimensions, for the engine to find neighbours.
import type { Features, Kind } from './features.ts'
import type { Rarity } from './rarity.ts'

export const DIMENSIONS = 256

/** The engine's name for these vectors. */
export const EMBEDDER = 'likeness'

/** What a shared feature of each kind counts beside a shared pair of characters. */
const WEIGHTS: Record<Kind, number> = { pair: 1, word: 1.8, topic: 3, indicator: 4, heading: 0.5 }

/** Of length 1 (0 where there is nothing to go by), four decimals. */
export function vectorOf(features: Features, rarity: Rarity): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0)
  for (const kind of Object.keys(WEIGHTS) as Kind[]) {
    for (const name of features[kind]) {
      const hash = hashOf(`${kind} ${name}`)
      const sign = hash & 1 ? 1 : -1
      vector[(hash >>> 1) % DIMENSIONS]! += sign * WEIGHTS[kind] * rarity(kind, name)
    }
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => (length > 0 ? Math.round((value / length) * 1e4) / 1e4 : 0))
}

/** FNV-1a, 32 bits, with a last mix so that neighbouring names part. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
