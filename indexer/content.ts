// Reads the folders of plans and codebook into everything that an edition holds, or tells every fault.
import { setImmediate as breathe } from 'node:timers/promises'
import { type Fault, shown } from '../data/faults.ts'
import { loadCodebook, loadPlans, type PlanFolder } from '../data/load.ts'
import type { Commitment } from '../data/schema.ts'
import { echoesOf } from './echoes/index.ts'
import type { EditionContent, EditionPlan } from './edition.ts'
import type { EmbeddingModel } from './embedding-model.ts'
import { loadSource } from './load/index.ts'
import { UnreadableSource } from './load/unreadable.ts'
import { Packed } from './packed.ts'
import { type Coding, codingOf, readPlan } from './pipeline.ts'
import { profileOf } from './profile.ts'
import { progressLines } from './progress.ts'
import type { SourceText } from './shapes.ts'
import { type ReadSource, readSource, storedSources } from './sources.ts'

export interface Inputs {
  /** Folder of the plans. */
  plans: string
  /** Folder of the codebook. */
  codebook: string
  /** To embed commitments with; none where it is left out. */
  model?: EmbeddingModel | null
}

export interface Reading {
  /** null where there are faults: nothing is published from input that is wrong. */
  content: EditionContent | null
  faults: Fault[]
  /** What was read otherwise than a reader may think, a line each. */
  warnings: string[]
}

/** One plan read. */
interface PlanReading {
  plan: EditionPlan
  source: ReadSource
  commitments: Commitment[]
  warnings: string[]
}

/** What so many plans take seconds for is announced. */
const MANY = 100

export async function readContent(inputs: Inputs, tell: (line: string) => void): Promise<Reading> {
  const { plans, faults: planFaults } = loadPlans(inputs.plans)
  const { codebook, faults: codebookFaults } = loadCodebook(inputs.codebook)
  const faults = [...planFaults, ...codebookFaults]
  const coding = codingOf(codebook)
  const progress = progressLines('Read', 'plans', tell)
  const warnings: string[] = []
  const read: EditionPlan[] = []
  const commitments = new Packed<Commitment>()
  const sources = new Packed<ReadSource>()
  for (const [index, folder] of plans.entries()) {
    const reading = await readFolder(folder, coding)
    if ('what' in reading) faults.push(reading)
    else {
      read.push(reading.plan)
      commitments.add(reading.commitments)
      sources.add([reading.source])
      warnings.push(...reading.warnings)
    }
    progress(index + 1, plans.length)
    // A signal to stop is to be heard between two plans.
    await breathe()
  }
  if (faults.length > 0) return { content: null, faults, warnings }
  if (plans.length >= MANY) tell('Looking for wording that the plans share')
  const content: EditionContent = {
    codebook,
    model: inputs.model ?? null,
    plans: read,
    commitments,
    sources: storedSources(sources),
    echoes: echoesOf(commitments, sources),
  }
  return { content, faults, warnings }
}

async function readFolder(
  { plan, file }: PlanFolder,
  coding: Coding,
): Promise<PlanReading | Fault> {
  const fault = (what: string, mend: string): Fault => ({
    file: shown(file),
    line: null,
    what,
    mend,
  })
  let source: SourceText
  try {
    source = await loadSource(file)
  } catch (error) {
    if (error instanceof UnreadableSource) return fault(error.message, error.mend)
    throw error
  }
  const commitments = readPlan({ plan, source }, coding)
  if (commitments.length === 0) {
    const mend = 'Check that it holds the whole plan as text, or remove the folder'
    return fault('no commitment was found in it', mend)
  }
  const stored = readSource(file, source, plan.region.id)
  const found = {
    plan,
    ...profileOf(commitments),
    source: { id: stored.id, format: stored.format },
  }
  const warnings = (source.warnings ?? []).map((warning) => `${shown(file)}: ${warning}`)
  return { plan: found, source: stored, commitments, warnings }
}
