// How alike two commitments are, exactly, and what they share.
import type { Features, Kind } from './features.ts'
import type { Rarity } from './rarity.ts'

/** What each kind of likeness adds; together 1. */
const PARTS: Record<Kind, number> = {
  pair: 0.4,
  word: 0.24,
  topic: 0.18,
  indicator: 0.12,
  heading: 0.06,
}

/** 0 to 1: the cosines of the kinds, each by its weight. A kind that neither has counts for nobody. */
export function likeness(a: Features, b: Features, rarity: Rarity): number {
  let sum = 0
  let whole = 0
  for (const kind of Object.keys(PARTS) as Kind[]) {
    if (kind !== 'pair' && a[kind].size === 0 && b[kind].size === 0) continue
    sum += PARTS[kind] * cosine(a[kind], b[kind], (name) => rarity(kind, name))
    whole += PARTS[kind]
  }
  return whole > 0 ? sum / whole : 0
}

function cosine(a: Set<string>, b: Set<string>, weigh: (name: string) => number): number {
  if (a.size === 0 || b.size === 0) return 0
  const square = (names: Set<string>, also: Set<string>) => {
    let sum = 0
    for (const name of names) if (also.has(name)) sum += weigh(name) ** 2
    return sum
  }
  const shared = square(a, b)
  return shared === 0 ? 0 : shared / Math.sqrt(square(a, a) * square(b, b))
}
