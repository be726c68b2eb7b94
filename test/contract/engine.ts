// A real engine for tests: on a port of its own, in a folder of its own, gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Meilisearch } from 'meilisearch'
import { faultLine } from '../../data/faults.ts'
import { indexIfChanged } from '../../indexer/job.ts'
import { type Config, readConfig } from '../../server/config.ts'
import type { Engine } from '../../server/engine/engine.ts'
import { openEngine } from '../../server/engine/open.ts'

export interface TestEngine extends Engine {
  config: Config
}

/** Never the engine of MEILI_URL: tests empty the one they use. */
export async function startEngine(): Promise<TestEngine> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'duizhao-test-'))
  const config = readConfig({
    ...process.env,
    MEILI_URL: '',
    STATE_DIR: stateDir,
    DATA_DIR: 'data',
  })
  const engine = await openEngine(config, { role: 'portal', tell: () => {} })
  const stop = async () => {
    await engine.stop()
    rmSync(stateDir, { recursive: true, force: true })
  }
  return { ...engine, config, stop }
}

/** Every index of ours, gone. */
export async function emptyEngine(admin: Meilisearch): Promise<void> {
  const { results } = await admin.getRawIndexes({ limit: 1000 })
  for (const { uid } of results.filter((one) => one.uid.startsWith('duizhao-'))) {
    await admin.deleteIndex(uid).waitTask()
  }
}

/** The plans and the codebook of the repository, read and published as `npm start` does. */
export async function publishPlans(engine: TestEngine): Promise<void> {
  const inputs = { plans: 'data/plans', codebook: 'data/codebook' }
  const indexed = await indexIfChanged(engine, inputs, () => {})
  if (indexed.outcome === 'refused') throw new Error(indexed.faults.map(faultLine).join('\n'))
}
