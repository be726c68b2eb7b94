// Commitments set out as a matrix: topics down, sides across.
import type { Codebook, Commitment } from '../../data/schema.ts'
import type { Cell, Row, Side } from '../schemas/compare.ts'

/** A row before its cells: what it is about and which commitments stand in it. */
export interface Heap {
  topic: Row['topic']
  kind: Row['kind']
  commitments: Commitment[]
}

/** A heap a topic, in the order of the codebook; a commitment of several topics stands in each. */
export function topicHeaps(commitments: Commitment[], codebook: Codebook): Heap[] {
  return codebook.themes.flatMap((theme) =>
    theme.topics.flatMap(({ id, zh, en }) => {
      const own = commitments.filter(({ topics }) => topics.includes(id))
      const topic = { id, zh, en, theme: theme.id }
      return own.length > 0 ? [{ topic, kind: 'topic' as const, commitments: own }] : []
    }),
  )
}

export function rowOf({ topic, kind, commitments }: Heap, sides: Side[]): Row {
  const cells = sides.map((side) => cellOf(commitments, side))
  const stated = cells.filter(({ status }) => status === 'stated').length
  return { topic, kind, stated, cells }
}

function cellOf(commitments: Commitment[], { id, plan }: Side): Cell {
  const own = commitments.filter((one) => one.plan === plan.id)
  const silent = plan.complete ? 'not-stated' : 'unknown'
  return {
    region: id,
    plan: plan.id,
    status: own.length > 0 ? 'stated' : silent,
    commitments: own,
    targets: own.flatMap((one) => one.targets.map((target) => ({ ...target, commitment: one.id }))),
  }
}

/** Most widely stated first; of equals topics before likenesses, and each in the order given. */
export function orderedRows(rows: Row[]): Row[] {
  const rank = (row: Row) => (row.kind === 'topic' ? 0 : 1)
  return rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => b.row.stated - a.row.stated || rank(a.row) - rank(b.row) || a.place - b.place)
    .map(({ row }) => row)
}
