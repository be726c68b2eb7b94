// What the indexer found and did, for people and for programs.
import type { Fault } from '../../data/faults.ts'
import type { Published } from '../publish.ts'

/** The machine-readable summary of `--json`; field names are kept stable. */
export interface Summary {
  outcome: Published['outcome'] | 'dry-run' | 'refused'
  /** The edition that this input makes; null where it has faults. */
  version: string | null
  plans: { id: string; commitments: number; targets: number }[]
  commitments: number
  targets: number
  faults: Fault[]
  warnings: string[]
  duration_ms: number
}

export function summaryLines(summary: Summary): string[] {
  if (summary.outcome === 'refused') {
    const count = summary.faults.length
    return [`${count} ${count === 1 ? 'fault' : 'faults'}; nothing was published.`]
  }
  const width = Math.max(...summary.plans.map((plan) => plan.id.length))
  const plans = summary.plans.map(
    ({ id, commitments, targets }) =>
      `${id.padEnd(width)}  ${counted(commitments, 'commitment')}, ${counted(targets, 'target')}`,
  )
  const total = `${counted(summary.plans.length, 'plan')}, ${counted(summary.commitments, 'commitment')}, ${counted(summary.targets, 'target')}`
  return [...plans, `${total}: ${CLOSING[summary.outcome](summary.version!)}`]
}

const CLOSING: Record<Exclude<Summary['outcome'], 'refused'>, (version: string) => string> = {
  published: (version) => `published as edition ${version}.`,
  restored: (version) => `edition ${version} is current again.`,
  unchanged: (version) => `nothing changed, edition ${version} stays.`,
  'dry-run': (version) => `would be edition ${version}; nothing was published.`,
}

const counted = (count: number, thing: string) =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
