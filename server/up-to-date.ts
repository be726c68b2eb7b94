// Sees to it before the portal opens that there is an edition to serve, the newest that can be.
import path from 'node:path'
import { CommandError } from '../data/command-error.ts'
import { faultLine } from '../data/faults.ts'
import type { Catalogue } from '../indexer/catalogue.ts'
import { type Indexed, indexIfChanged } from '../indexer/job.ts'
import type { Config } from './config.ts'
import type { Engine } from './engine/engine.ts'

/** Says what was done or is wrong. Throws a CommandError where nothing can be served. */
export async function bringUpToDate(
  engine: Engine,
  catalogue: Catalogue,
  config: Config,
  tell: (line: string) => void,
): Promise<void> {
  const problems = await index(engine, config, tell)
  if (problems.length === 0) return
  for (const line of problems) tell(line)
  const served = await catalogue.current()
  if (!served) {
    throw new CommandError(
      'nothing-to-serve',
      'Nothing was published before, so there is nothing to serve: mend what is said above and start again.',
    )
  }
  tell(`Edition ${served.version}, published ${served.date.slice(0, 10)}, is served meanwhile.`)
}

/** Lines that say what stood in the way of a new edition; none where there is one. */
async function index(
  engine: Engine,
  { dataDir, embedder }: Config,
  tell: (line: string) => void,
): Promise<string[]> {
  const inputs = {
    plans: path.join(dataDir, 'plans'),
    codebook: path.join(dataDir, 'codebook'),
    model: embedder,
  }
  try {
    return problemsOf(await indexIfChanged(engine, inputs, tell), tell)
  } catch (error) {
    if (error instanceof CommandError) return [error.message]
    throw error
  }
}

function problemsOf(indexed: Indexed, tell: (line: string) => void): string[] {
  if (indexed.outcome === 'refused') return indexed.faults.map(faultLine)
  if (indexed.outcome === 'published') tell(`Published edition ${indexed.version}.`)
  if (indexed.outcome === 'restored') tell(`Edition ${indexed.version} is current again.`)
  return []
}
