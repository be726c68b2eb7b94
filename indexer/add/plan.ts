// Reads a file, checks that it can stand among the plans, and stores it as one of them.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Errors } from 'typebox/value'
import { stringify } from 'yaml'
import { CommandError } from '../../data/command-error.ts'
import { shown } from '../../data/faults.ts'
import { loadCodebook, loadPlans } from '../../data/load.ts'
import { type Commitment, Plan } from '../../data/schema.ts'
import { formatOf, loadSource } from '../load/index.ts'
import { UnreadableSource } from '../load/unreadable.ts'
import { codingOf, readPlan } from '../pipeline.ts'
import type { SourceText } from '../shapes.ts'
import type { AddArguments } from './arguments.ts'
import { describePlan } from './metadata.ts'

export interface Added {
  plan: Plan
  folder: string
  source: SourceText
  commitments: Commitment[]
}

/** Throws a CommandError that says why the file cannot become a plan; then nothing was written. */
export async function addPlan(
  said: AddArguments,
  { dataDir }: { dataDir: string },
): Promise<Added> {
  const plans = said.plans ?? path.join(dataDir, 'plans')
  const source = await read(said.file)
  const known = existsSync(plans) ? loadPlans(plans).plans.map(({ plan }) => plan.region) : []
  const plan = describePlan(said, source, known, new Date().toISOString().slice(0, 10))
  const folder = path.join(plans, plan.id)
  refuseUnfit(plan, folder)
  const { codebook } = loadCodebook(path.join(dataDir, 'codebook'))
  const commitments = readPlan({ plan, source }, codingOf(codebook))
  if (commitments.length === 0) {
    throw refused(
      `no commitment was found in ${shown(said.file)}`,
      'Check that it holds the whole plan as text.',
    )
  }
  store(plan, folder, said.file)
  return { plan, folder: shown(folder), source, commitments }
}

async function read(file: string): Promise<SourceText> {
  try {
    return await loadSource(file)
  } catch (error) {
    if (error instanceof UnreadableSource)
      throw refused(`${shown(file)}: ${error.message}`, `${error.mend}.`)
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw refused(`${shown(file)} cannot be read (${code})`, 'Check the name of the file.')
  }
}

function refuseUnfit(plan: Plan, folder: string): void {
  const [error] = Errors(Plan, plan)
  if (error) {
    const name = error.instancePath.slice(1).replaceAll('/', '.')
    throw refused(
      `${name} would be ${JSON.stringify(plan[name as keyof Plan])}`,
      `It ${error.message}.`,
    )
  }
  if (plan.years.to < plan.years.from) throw refused('--to is before --from', 'Swap the two.')
  if (existsSync(folder)) {
    throw refused(`there is a plan "${plan.id}" already`, 'Give this one another --id.')
  }
}

/** Whole or not at all: an unfinished folder would stop the next publication. */
function store(plan: Plan, folder: string, file: string): void {
  const unfinished = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}`)
  try {
    mkdirSync(unfinished, { recursive: true })
    cpSync(file, path.join(unfinished, `source.${formatOf(file)}`))
    writeFileSync(path.join(unfinished, 'plan.yaml'), stringify(plan, { lineWidth: 100 }))
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    const { code } = error as NodeJS.ErrnoException
    throw refused(
      `${shown(folder)} cannot be written (${code})`,
      'Name a folder that can with --plans.',
    )
  }
}

const refused = (what: string, mend: string) => new CommandError('not-added', `${what}. ${mend}`)
