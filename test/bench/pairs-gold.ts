// Reads the true counterparts of test/gold/pairs, as ids of the commitments that were read.
import path from 'node:path'
import { readLines } from './quality-gold.ts'
import { folded } from './quality-matching.ts'

export const PAIR_SETS = ['tune', 'loose', 'held'] as const
export type PairSet = (typeof PAIR_SETS)[number]

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
  /** Everything that is a counterpart of a commitment, also in other sets, by its id. */
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
  const casesIn = (sets: readonly PairSet[]) =>
    casesOf(groups.filter(({ set }) => sets.includes(set)).map(({ members }) => members))
  const strict = knownIn(casesIn(['tune', 'held']))
  const setOf = (set: PairSet): TruePairs => ({
    cases: casesIn([set]).map(({ id, counterparts }) => ({ commitment: id, counterparts })),
    // What is true more loosely excuses nothing where truth is strict.
    known: set === 'loose' ? knownIn(casesIn(PAIR_SETS)) : strict,
  })
  return { tune: setOf('tune'), loose: setOf('loose'), held: setOf('held') }
}

const knownIn = (cases: ReturnType<typeof casesOf>) =>
  new Map(
    cases.map(({ id, counterparts }) => [
      id,
      new Set([...counterparts.values()].flatMap((ids) => [...ids])),
    ]),
  )

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
