// Whether true counterparts stand on one row of a comparison, and how wide the rows are.
import type { Case } from './pairs-gold.ts'

/** A row of a comparison by theme. */
export interface WideRow {
  id: string
  theme: string
  commitments: string[]
}

export interface Widths {
  rows: number
  median: number
  max: number
}

/** Share of cases where a row holds the commitment and a counterpart of the region; and of pairs. */
export function onOneRow(cases: Case[], rows: WideRow[]) {
  const rowsOf = new Map<string, Set<WideRow>>()
  for (const row of rows)
    for (const id of row.commitments) rowsOf.set(id, (rowsOf.get(id) ?? new Set()).add(row))
  const together = (a: string, b: string) =>
    !(rowsOf.get(a) ?? new Set()).isDisjointFrom(rowsOf.get(b) ?? new Set())
  let [met, regions, metPairs, pairs] = [0, 0, 0, 0]
  const apart: [string, string[]][] = []
  for (const { commitment, counterparts } of cases) {
    for (const wanted of counterparts.values()) {
      const shared = [...wanted].filter((id) => together(commitment, id)).length
      regions += 1
      pairs += wanted.size
      metPairs += shared
      if (shared > 0) met += 1
      else apart.push([commitment, [...wanted]])
    }
  }
  return { cases: met / regions, pairs: metPairs / pairs, apart }
}

export function widthsOf(rows: WideRow[]): Widths {
  const widths = rows.map(({ commitments }) => commitments.length).sort((a, b) => a - b)
  return {
    rows: rows.length,
    median: widths[Math.floor((widths.length - 1) / 2)] ?? 0,
    max: widths.at(-1) ?? 0,
  }
}
