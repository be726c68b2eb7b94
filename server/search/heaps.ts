// Commitments that fit no topic, put together by likeness and named by what they share.
import { createHash } from 'node:crypto'
import type { Weighed } from '../../data/likeness/weigh.ts'
import type { Codebook, Commitment } from '../../data/schema.ts'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import { between } from './between.ts'
import type { LikenessModel } from './likeness-model.ts'
import type { Heap } from './rows.ts'

/** From this likeness on two commitments stand in one row. */
const ALIKE = 0.2
/** A row stays narrow. */
const MOST_IN_A_HEAP = 12
/** Likeness is counted pair by pair; beyond this many each stands alone. */
const MOST_COMPARED = 400

interface Member {
  commitment: Commitment
  weighed: Weighed
}

/** The model is the edition's, so that a small set is judged like a large one. */
export function likenessHeaps(
  commitments: Commitment[],
  codebook: Codebook,
  model: LikenessModel,
): Heap[] {
  const words = wordsOf(codebook)
  const groups = alike(commitments.slice(0, MOST_COMPARED), model)
  const rest = commitments.slice(MOST_COMPARED).map((commitment) => [commitment])
  const members = (group: Commitment[]) =>
    group.map((commitment) => ({ commitment, weighed: model.know(commitment).weighed }))
  return [...groups, ...rest].map((group) => heapOf(members(group), words))
}

function alike(commitments: Commitment[], model: LikenessModel): Commitment[][] {
  const groups: Commitment[][] = []
  for (const commitment of commitments) {
    let best: Commitment[] | null = null
    let most = ALIKE
    for (const group of groups) {
      const score = group.length < MOST_IN_A_HEAP ? meanLikeness(commitment, group, model) : 0
      if (score >= most) [best, most] = [group, score]
    }
    if (best) best.push(commitment)
    else groups.push([commitment])
  }
  return groups
}

const meanLikeness = (commitment: Commitment, group: Commitment[], model: LikenessModel) =>
  group.reduce((sum, other) => sum + between(commitment, other, model), 0) / group.length

function heapOf(group: Member[], words: Words): Heap {
  const commitments = group.map(({ commitment }) => commitment)
  const ids = commitments.map(({ id }) => id).join(' ')
  const id = `alike-${createHash('sha256').update(ids).digest('hex').slice(0, 8)}`
  const theme = commitments[0]!.themes[0]!
  return {
    topic: { id, ...nameOf(group, words), theme },
    kind: 'likeness',
    foreign: new Set(),
    commitments,
  }
}

/** The codebook word most of them share, else the heading above the first. */
function nameOf(group: Member[], words: Words): { zh: string; en: string } {
  const counts = new Map<string, number>()
  const count = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by)
  for (const { weighed } of group) {
    for (const word of weighed.names.word) count(word, 1)
    for (const word of weighed.names.heading) {
      if (!weighed.names.word.has(word) && words.byForm.has(word)) count(word, 0.4)
    }
  }
  const named = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length)
  const word = words.words.find(({ zh }) => zh === named[0]?.[0])
  if (word) return { zh: word.zh, en: word.en ?? word.zh }
  const first = group[0]!.commitment
  const heading = unnumbered(first.section.at(-1) ?? '') || first.text.slice(0, 12)
  return { zh: heading, en: heading }
}

const NUMBERING =
  /^[\s(（]*(?:[一二三四五六七八九十百]+|\d+)[\s)）]*[、.．。:：]?\s*|^(?:第[一二三四五六七八九十百\d]+[章节条])\s*/u
const unnumbered = (heading: string) =>
  heading
    .replace(NUMBERING, '')
    .replace(/[。.]$/, '')
    .trim()
