// Places what fits no topic on a topic's row, where its nearest two stand.
import { likeness } from '../../data/likeness/compare.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Known, LikenessModel } from './likeness-model.ts'
import type { Heap } from './rows.ts'

/** Mean likeness to the nearest two: of ten placed so, nine stand where a reader would put them. */
const ALIKE = 0.2
const NEAREST = 2
/** Compared exactly, of those that the vectors bring near. */
const CANDIDATES = 8
/** Beyond this many, to be placed or to be placed among, rows stay as they are. */
const MOST_PLACED = 60
const MOST_AMONG = 600

interface Member {
  commitment: Commitment
  known: Known
}

/** The rows with what has joined them, and what stands on none. */
export function placed(heaps: Heap[], rest: Commitment[], { know }: LikenessModel) {
  const among = [...new Set(heaps.flatMap(({ commitments }) => commitments))]
  if (rest.length === 0 || rest.length > MOST_PLACED || among.length > MOST_AMONG) {
    return { heaps, rest }
  }
  const members = among.map((commitment) => ({ commitment, known: know(commitment) }))
  const joined = new Map<Heap, Commitment[]>()
  const left = rest.filter((commitment) => {
    const heap = heapFor(know(commitment), members, heaps)
    if (heap) joined.set(heap, [...(joined.get(heap) ?? []), commitment])
    return !heap
  })
  const widened = heaps.map((heap) => {
    const likened = joined.get(heap)
    if (!likened) return heap
    const commitments = [...heap.commitments, ...likened].sort((a, b) => a.order - b.order)
    return { ...heap, commitments, likened: likened.map(({ id }) => id) }
  })
  return { heaps: widened, rest: left }
}

function heapFor(own: Known, members: Member[], heaps: Heap[]): Heap | null {
  const near = members
    .map((member) => ({ ...member, near: dot(own.vector, member.known.vector) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, CANDIDATES)
    .map(({ commitment, known }) => ({ commitment, score: bothWays(own, known) }))
    .sort((a, b) => b.score - a.score)
  let best: Heap | null = null
  let most = ALIKE
  for (const heap of heaps) {
    const held = near.filter(({ commitment }) => heap.commitments.includes(commitment))
    if (held.length < NEAREST) continue
    const score = held.slice(0, NEAREST).reduce((sum, one) => sum + one.score, 0) / NEAREST
    if (score > most) [best, most] = [heap, score]
  }
  return best
}

const bothWays = (a: Known, b: Known) =>
  (likeness(a.weighed, b.weighed) + likeness(b.weighed, a.weighed)) / 2

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
