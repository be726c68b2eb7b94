// Reads the true counterparts of test/gold/pairs, as ids of the commitments that were read.
import path from 'node:path'
import { readLines } from './quality-gold.ts'
import { folded } from './quality-matching.ts'

export type PairSet = 'tune' | 'held'

interface Measure {
  measure: string
  set: PairSet
  /** Texts by plan. */
  said: Record<string, string[]>
}

/** A commitment, and which of each other region are its true counterparts. */
export interface Case {
  commitment: string
  /** Ids by region. */
  counterparts: Map<string, Set<string>>
}

export interface TruePairs {
  cases: Case[]
  /** Everything that is a counterpart of a commitment in any set, by its id. */
  known: Map<string, Set<string>>
}

interface ReadCommitment {
  id: string
  plan: string
  region: string
  text: string
}

/** Throws where a text was not read as a commitment: the truth would silently shrink. */
export function truePairs(commitments: ReadCommitment[]): Record<PairSet, TruePairs> {
  const measures = readLines(
    path.join(import.meta.dirname, '../gold/pairs/pairs.jsonl'),
  ) as unknown as Measure[]
  const byText = new Map(commitments.map((one) => [keyOf(one.plan, one.text), one]))
  const groups = measures.map(({ measure, set, said }) => ({
    set,
    members: Object.entries(said).flatMap(([plan, texts]) =>
      texts.map((text) => {
        const found = byText.get(keyOf(plan, text))
        if (!found)
          throw new Error(`pairs.jsonl, "${measure}": ${plan} has no commitment "${text}"`)
        return found
      }),
    ),
  }))
  const known = new Map<string, Set<string>>()
  for (const { id, counterparts } of casesOf(groups.map(({ members }) => members))) {
    known.set(id, new Set([...counterparts.values()].flatMap((ids) => [...ids])))
  }
  const setOf = (set: PairSet): TruePairs => {
    const own = groups.filter((group) => group.set === set).map(({ members }) => members)
    const cases = casesOf(own).map(({ id, counterparts }) => ({ commitment: id, counterparts }))
    return { cases, known }
  }
  return { tune: setOf('tune'), held: setOf('held') }
}

/** What several groups say of one commitment is put together. */
function casesOf(groups: ReadCommitment[][]) {
  const cases = new Map<string, Map<string, Set<string>>>()
  for (const members of groups) {
    for (const one of members) {
      const own = cases.get(one.id) ?? new Map<string, Set<string>>()
      cases.set(one.id, own)
      for (const { id, region } of members.filter((other) => other.region !== one.region)) {
        own.set(region, (own.get(region) ?? new Set()).add(id))
      }
    }
  }
  return [...cases].map(([id, counterparts]) => ({ id, counterparts }))
}

const keyOf = (plan: string, text: string) => `${plan} ${folded(text)}`
