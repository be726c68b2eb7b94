// Which commitments that went and came are the same pledge in other words.

export interface Wording {
  id: string
  plan: string
  text: string
}

export interface Reworded {
  before: Wording
  after: Wording
}

/** From this likeness on two texts of one plan are taken for one pledge. */
const ALIKE = 0.6
/** Texts are compared pair by pair; a plan that changed in more pairs was read anew altogether. */
const MOST_PAIRS = 250_000

/** Each text in one pair at most, the most alike first. */
export function rewordings(removed: Wording[], added: Wording[]): Reworded[] {
  const came = Map.groupBy(added, ({ plan }) => plan)
  const went = Map.groupBy(removed, ({ plan }) => plan)
  return [...went].flatMap(([plan, before]) => pairs(before, came.get(plan) ?? []))
}

function pairs(removed: Wording[], added: Wording[]): Reworded[] {
  if (removed.length * added.length > MOST_PAIRS) return []
  const after = added.map((one) => ({ one, pieces: bigrams(one.text) }))
  const scored = removed.flatMap((before) => {
    const pieces = bigrams(before.text)
    return after.flatMap(({ one, pieces: other }) => {
      const score = likeness(pieces, other)
      return score >= ALIKE ? [{ before, after: one, score }] : []
    })
  })
  const taken = new Set<Wording>()
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return []
      taken.add(before).add(after)
      return [{ before, after }]
    })
}

function bigrams(text: string): Set<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
  const pieces = new Set<string>()
  for (let i = 0; i + 2 <= plain.length; i++) pieces.add(plain.slice(i, i + 2))
  return pieces
}

/** Dice: twice what both have, of what they have together. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  return (2 * a.intersection(b).size) / (a.size + b.size)
}
