// Brings counterparts that no topic has in common onto one row, where their likeness is plain.
import type { Commitment } from '../../data/schema.ts'
import { between } from './between.ts'
import type { LikenessModel } from './likeness-model.ts'
import { cosine, type Member } from './near-members.ts'
import { widened } from './placed.ts'
import type { Heap } from './rows.ts'

/** Likeness from which on two of different plans belong on one row. */
const ALIKE = 0.16
/** Compared exactly from this nearness of their vectors on; most of what is alike is as near. */
const NEAR = 0.13
/** And of each no more than these, the nearest. */
const COMPARED = 3
/** A row that holds so many takes no more, so that it stays narrow; */
const MOST_ON_A_ROW = 20
/** and of more commitments than this, in which rows hold much anyway, not all are compared. */
const MOST_AMONG = 100

/** The rows, each with what has joined it: of two that meet, one joins a row of the other. */
export function met(heaps: Heap[], model: LikenessModel): Heap[] {
  const among = [...new Set(heaps.flatMap(({ commitments }) => commitments))]
  if (among.length > MOST_AMONG) return heaps
  const members = among.map((commitment) => ({ commitment, known: model.know(commitment) }))
  const rows = new Map(heaps.map((heap) => [heap, new Set(heap.commitments)]))
  const joined = new Map<Heap, Commitment[]>()
  for (const [a, b] of alikeApart(members, heaps, model)) {
    if (heaps.some((heap) => rows.get(heap)!.has(a) && rows.get(heap)!.has(b))) continue
    const open = heaps.filter((heap) => rows.get(heap)!.size < MOST_ON_A_ROW)
    const heap = widestOf(open.filter((one) => rows.get(one)!.has(a) !== rows.get(one)!.has(b)))
    if (!heap) continue
    const joins = rows.get(heap)!.has(a) ? b : a
    rows.get(heap)!.add(joins)
    joined.set(heap, [...(joined.get(heap) ?? []), joins])
  }
  return heaps.map((heap) => widened(heap, joined.get(heap) ?? []))
}

/** Pairs of different plans that share no row, the likest first. */
function alikeApart(
  members: Member[],
  heaps: Heap[],
  model: LikenessModel,
): [Commitment, Commitment][] {
  const apart = apartIn(members, heaps)
  const nearest = members.map((): { other: number; cosine: number }[] => [])
  const note = (one: number, other: number, cosine: number) => {
    const own = nearest[one]!
    if (own.length === COMPARED && own.at(-1)!.cosine >= cosine) return
    own.push({ other, cosine })
    own.sort((a, b) => b.cosine - a.cosine)
    if (own.length > COMPARED) own.pop()
  }
  for (let i = 0; i < members.length; i++) {
    for (let j = 0; j < i; j++) {
      if (!apart(i, j)) continue
      const nearness = cosine(members[i]!, members[j]!)
      if (nearness < NEAR) continue
      note(i, j, nearness)
      note(j, i, nearness)
    }
  }
  const pairs = new Map<number, number>()
  for (const [one, own] of nearest.entries()) {
    for (const { other } of own) {
      const [i, j] = [Math.max(one, other), Math.min(one, other)]
      const pair = i * members.length + j
      if (pairs.has(pair)) continue
      pairs.set(pair, between(members[i]!.commitment, members[j]!.commitment, model))
    }
  }
  return [...pairs]
    .filter(([, score]) => score >= ALIKE)
    .sort((a, b) => b[1] - a[1])
    .map(([pair]) => [
      members[Math.floor(pair / members.length)]!.commitment,
      members[pair % members.length]!.commitment,
    ])
}

/** Whether two of the members, by their places, are of different plans and share no row. */
function apartIn(members: Member[], heaps: Heap[]): (i: number, j: number) => boolean {
  const places = new Map(members.map(({ commitment }, i) => [commitment, i]))
  const on = new Uint8Array(members.length * heaps.length)
  const rows = members.map((): number[] => [])
  for (const [row, { commitments }] of heaps.entries()) {
    for (const one of commitments) {
      on[places.get(one)! * heaps.length + row] = 1
      rows[places.get(one)!]!.push(row)
    }
  }
  return (i, j) =>
    members[i]!.commitment.plan !== members[j]!.commitment.plan &&
    !rows[i]!.some((row) => on[j * heaps.length + row] === 1)
}

/** The row where the most plans meet, the first of equals: what joins it meets the others as well. */
function widestOf(heaps: Heap[]): Heap | undefined {
  const plans = ({ commitments }: Heap) => new Set(commitments.map(({ plan }) => plan)).size
  return heaps.toSorted((a, b) => plans(b) - plans(a))[0]
}
