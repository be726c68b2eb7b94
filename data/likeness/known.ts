// What is known of a feature by its name among the commitments of an edition, worked out once.
import type { Kind } from './features.ts'
import { hashOf } from './hash.ts'
import type { Rarity } from './rarity.ts'

export interface Known {
  /** Its name as a number; that of a sense in two bytes, since they are many and few of them meet. */
  id: number
  rarity: number
  /** Its places in a vector, and the side on which it stands there: 1 or -1. */
  places: { hash: number; sign: number }[]
}

/** A feature that counts for much stands in several places of a vector: a chance meeting in one costs little. */
export const PLACES: Record<Kind, number> = {
  pair: 1,
  word: 3,
  topic: 4,
  indicator: 3,
  heading: 1,
  sense: 1,
}

/** The same names come again and again. */
const known = new WeakMap<Rarity, Record<Kind, Map<string, Known>>>()
const KEPT = 50_000

export function knownAs(kind: Kind, name: string, rarity: Rarity): Known {
  let kinds = known.get(rarity)
  if (!kinds) {
    kinds = mapsByKind()
    known.set(rarity, kinds)
  }
  const names = kinds[kind]
  const before = names.get(name)
  if (before) return before
  if (names.size >= KEPT) names.clear()
  const made = {
    id: kind === 'sense' ? hashOf(name) >>> 16 : hashOf(`${kind} ${name}`),
    rarity: rarity(kind, name),
    places: Array.from({ length: PLACES[kind] }, (_, place) => {
      const hash = hashOf(`${place} ${kind} ${name}`)
      return { hash: hash >>> 1, sign: hash & 1 ? 1 : -1 }
    }),
  }
  names.set(name, made)
  return made
}

const mapsByKind = (): Record<Kind, Map<string, Known>> => ({
  pair: new Map(),
  word: new Map(),
  topic: new Map(),
  indicator: new Map(),
  heading: new Map(),
  sense: new Map(),
})
