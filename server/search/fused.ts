// Two rankings of the same things made one: reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009).

/** The constant of the method: how little the very first places outweigh the next. */
const K = 60
const FIRST_IN_BOTH = 2 / (K + 1)

/** `score`: 1 for what leads both rankings. */
export function fused<T extends { id: string }>(
  scored: { one: T }[],
  ranked: T[],
): { one: T; score: number }[] {
  const sums = new Map<string, { one: T; score: number }>()
  for (const ranking of [scored.map(({ one }) => one), ranked]) {
    for (const [rank, one] of ranking.entries()) {
      const before = sums.get(one.id)?.score ?? 0
      sums.set(one.id, { one, score: before + 1 / (K + rank + 1) / FIRST_IN_BOTH })
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score)
}
