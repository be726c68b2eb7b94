// What two commitments share, as it is told to readers: measures, topics, codebook words, else wording.
import { PARTS } from '../../data/likeness/compare.ts'
import type { Rarity } from '../../data/likeness/rarity.ts'
import type { Weighed } from '../../data/likeness/weigh.ts'
import type { Codebook } from '../../data/schema.ts'
import { wordsOf } from '../../data/words/lexicon.ts'
import type { Shared } from '../schemas/similar.ts'

const MOST_TERMS = 5
const MOST_RUNS = 2
/** Shorter runs of characters are no wording. */
const SHORTEST_RUN = 3

interface Side {
  text: string
  weighed: Weighed
}

/** What adds most to the likeness first. Where the codebook has no word for it, the words they share. */
export function sharedBy(a: Side, b: Side, codebook: Codebook, rarity: Rarity): Shared[] {
  const coded = [
    ...weighty('indicator', a, b, rarity).map((one) => ({
      ...one,
      shared: indicator(codebook, one.name),
    })),
    ...weighty('topic', a, b, rarity).map((one) => ({ ...one, shared: topic(codebook, one.name) })),
    ...weighty('word', a, b, rarity)
      .slice(0, MOST_TERMS)
      .map((one) => ({ ...one, shared: term(codebook, one.name) })),
  ]
  if (coded.length === 0) return wording(a.text, b.text, rarity)
  return coded.toSorted((x, y) => y.weight - x.weight).map(({ shared }) => shared)
}

/** The names that both have, with what each adds to their likeness; heaviest first. */
function weighty(kind: 'indicator' | 'topic' | 'word', a: Side, b: Side, rarity: Rarity) {
  const whole = Math.sqrt(a.weighed[kind].sum * b.weighed[kind].sum)
  return [...a.weighed.names[kind].intersection(b.weighed.names[kind])]
    .map((name) => ({ name, weight: (PARTS[kind] * rarity(kind, name) ** 2) / whole }))
    .sort((x, y) => y.weight - x.weight)
}

function topic({ themes }: Codebook, id: string): Shared {
  const found = themes.flatMap(({ topics }) => topics).find((one) => one.id === id)
  return { kind: 'topic', id, zh: found?.zh ?? id, en: found?.en ?? id }
}

function indicator({ themes }: Codebook, id: string): Shared {
  const all = themes.flatMap(({ topics }) => topics.flatMap(({ indicators = [] }) => indicators))
  const found = all.find((one) => one.id === id)
  return { kind: 'indicator', id, zh: found?.zh ?? id, en: found?.en ?? id }
}

function term(codebook: Codebook, zh: string): Shared {
  const found = wordsOf(codebook).words.find((word) => word.zh === zh)
  return { kind: 'term', id: zh, zh, en: found?.en ?? null }
}

/** The rarest runs of characters that stand in both. */
function wording(a: string, b: string, rarity: Rarity): Shared[] {
  const runs = [...a.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => inBoth(run, b))
  const weightOf = (run: string) => {
    let sum = 0
    for (let i = 0; i + 1 < run.length; i++) sum += rarity('pair', run.slice(i, i + 2))
    return sum
  }
  return [...new Set(runs)]
    .sort((x, y) => weightOf(y) - weightOf(x))
    .slice(0, MOST_RUNS)
    .map((run) => ({ kind: 'term', id: run, zh: run, en: null }))
}

/** The longest stretches of a run that the other holds, from left to right. */
function inBoth(run: string, other: string): string[] {
  const found: string[] = []
  let start = 0
  while (start + SHORTEST_RUN <= run.length) {
    let end = start
    while (end < run.length && other.includes(run.slice(start, end + 1))) end++
    const long = end - start >= SHORTEST_RUN
    if (long) found.push(run.slice(start, end))
    start = long ? end : start + 1
  }
  return found
}
