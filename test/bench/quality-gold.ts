// Reads the hand-made labels of test/gold.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { GoldCommitment, GoldPlan, GoldTarget } from './quality-shapes.ts'

const GOLD = path.join(import.meta.dirname, '../gold')
const ROOT = path.join(import.meta.dirname, '../..')

/** A set of plans with their labels; `dir` is the folder of the plan folders. */
export interface GoldSet {
  name: string
  dir: string
  /** Rules are never tuned on it: its sentences are shown only when asked for. */
  unseen: boolean
  plans: GoldPlan[]
}

export function goldSets(): GoldSet[] {
  const five = readdirSync(path.join(GOLD, 'plans')).map((name) => path.basename(name, '.jsonl'))
  const unseen = readdirSync(path.join(GOLD, 'unseen'))
  return [
    {
      name: 'five plans',
      unseen: false,
      dir: path.join(ROOT, 'data/plans'),
      plans: five.map((plan) => goldPlan(plan, path.join(GOLD, 'plans', `${plan}.jsonl`))),
    },
    {
      name: 'unseen plans',
      unseen: true,
      dir: path.join(GOLD, 'unseen'),
      plans: unseen.map((plan) => goldPlan(plan, path.join(GOLD, 'unseen', plan, 'labels.jsonl'))),
    },
  ]
}

/** Short clauses with the targets that stand in them, or none. */
export function goldClauses(): { text: string; targets: GoldTarget[] }[] {
  return readLines(path.join(GOLD, 'clauses.jsonl')) as { text: string; targets: GoldTarget[] }[]
}

function goldPlan(plan: string, file: string): GoldPlan {
  const lines = readLines(file) as (GoldCommitment | { text: string; not: string })[]
  return {
    plan,
    commitments: lines.filter((line) => 'themes' in line),
    others: lines.filter((line) => 'not' in line),
  }
}

export const readLines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
