// Places on a topic's row what fits no topic, and what stands on its own rows without a word from elsewhere.
import type { Commitment } from '../../data/schema.ts'
import { between } from './between.ts'
import type { LikenessModel } from './likeness-model.ts'
import { cosine, type Member } from './near-members.ts'
import type { Heap } from './rows.ts'

/** Mean likeness to the nearest two: of six placed so, five stand where a reader would put them. */
const ALIKE = 0.11
const NEAREST = 2
/** Compared exactly, of those that the vectors bring near. */
const CANDIDATES = 8
/** Beyond this many, to be placed or to be placed among, rows stay as they are. */
const MOST_PLACED = 60
const MOST_AMONG = 600
/** Beyond this many comparisons what stands alone on a topic's row stays there. */
const MOST_COMPARED = 6_000

/** The rows with what has joined them, and what stands on none. */
export function placed(heaps: Heap[], rest: Commitment[], model: LikenessModel) {
  const among = [...new Set(heaps.flatMap(({ commitments }) => commitments))]
  const lonely = among.filter((one) => standsAlone(one, heaps))
  const isWide = (rest.length + lonely.length) * among.length > MOST_COMPARED
  const alone = isWide ? rest : [...rest, ...lonely]
  if (alone.length === 0 || alone.length > MOST_PLACED || among.length > MOST_AMONG) {
    return { heaps, rest }
  }
  const known = (commitment: Commitment) => ({ commitment, known: model.know(commitment) })
  const members = among.map(known)
  const joined = new Map<Heap, Commitment[]>()
  const found = new Set<Commitment>()
  for (const one of alone) {
    const heap = heapFor(known(one), members, heaps, model)
    if (!heap) continue
    joined.set(heap, [...(joined.get(heap) ?? []), one])
    found.add(one)
  }
  return {
    heaps: heaps.map((heap) => widened(heap, joined.get(heap) ?? [])),
    rest: rest.filter((one) => !found.has(one)),
  }
}

export function widened(heap: Heap, likened: Commitment[]): Heap {
  if (likened.length === 0) return heap
  const commitments = [...heap.commitments, ...likened].sort((a, b) => a.order - b.order)
  return {
    ...heap,
    commitments,
    likened: [...(heap.likened ?? []), ...likened.map(({ id }) => id)],
  }
}

const standsAlone = (one: Commitment, heaps: Heap[]) =>
  heaps.every(
    ({ commitments }) =>
      !commitments.includes(one) || commitments.every(({ plan }) => plan === one.plan),
  )

function heapFor(own: Member, members: Member[], heaps: Heap[], model: LikenessModel): Heap | null {
  const { topics, plan } = own.commitment
  const nearest = members
    .filter(({ commitment }) => topics.length === 0 || commitment.plan !== plan)
    .map((member) => ({ member, nearness: cosine(own, member) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, CANDIDATES)
    .map(({ member: { commitment } }) => ({
      commitment,
      score: between(own.commitment, commitment, model),
    }))
    .sort((a, b) => b.score - a.score)
  let best: Heap | null = null
  let most = ALIKE
  for (const heap of heaps) {
    const held = nearest.filter(({ commitment }) => heap.commitments.includes(commitment))
    if (held.length < NEAREST || heap.commitments.includes(own.commitment)) continue
    const score = held.slice(0, NEAREST).reduce((sum, one) => sum + one.score, 0) / NEAREST
    if (score > most) [best, most] = [heap, score]
  }
  return best
}
