// Commitments that fit no topic, put together by likeness and named by what they share.
import { createHash } from 'node:crypto'
import { likeness } from '../../data/likeness/compare.ts'
import { type Features, featuresOf } from '../../data/likeness/features.ts'
import { rarityOf } from '../../data/likeness/rarity.ts'
import type { Codebook, Commitment } from '../../data/schema.ts'
import { type Words, wordsOf } from '../../data/words/lexicon.ts'
import type { Heap } from './rows.ts'

/** From this likeness on two commitments stand in one row. */
const ALIKE = 0.24
/** A row stays narrow. */
const MOST_IN_A_HEAP = 12
/** Likeness is counted pair by pair; beyond this many, by the words they share alone. */
const MOST_COMPARED = 1500

interface Member {
  commitment: Commitment
  features: Features
}

export function likenessHeaps(commitments: Commitment[], codebook: Codebook): Heap[] {
  const words = wordsOf(codebook)
  const members = commitments
    .slice(0, MOST_COMPARED)
    .map((commitment) => ({ commitment, features: featuresOf(commitment, words) }))
  const rarity = rarityOf(members.map(({ features }) => features))
  const groups: Member[][] = []
  for (const member of members) {
    const scored = groups
      .filter((group) => group.length < MOST_IN_A_HEAP)
      .map((group) => ({ group, score: meanLikeness(member, group, rarity) }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, one) => (one.score >= ALIKE && one.score > (top?.score ?? 0) ? one : top),
      null,
    )
    if (best) best.group.push(member)
    else groups.push([member])
  }
  return groups.map((group) => heapOf(group, words))
}

const meanLikeness = (
  { features }: Member,
  group: Member[],
  rarity: Parameters<typeof likeness>[2],
) =>
  group.reduce((sum, other) => sum + likeness(features, other.features, rarity), 0) / group.length

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
  for (const { features } of group) {
    for (const word of [...features.word, ...features.heading]) {
      if (features.word.has(word) || words.byForm.has(word)) {
        counts.set(word, (counts.get(word) ?? 0) + (features.word.has(word) ? 1 : 0.4))
      }
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
