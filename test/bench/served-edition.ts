// The portal over the five plans, or over some hundred made of them, for measuring: API, engine and all.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Catalogue, openCatalogue } from '../../indexer/catalogue.ts'
import { type Inputs, readContent } from '../../indexer/content.ts'
import type { Edition } from '../../indexer/edition.ts'
import { indexIfChanged } from '../../indexer/job.ts'
import { build } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import type { Engine } from '../../server/engine/engine.ts'
import { openEngine } from '../../server/engine/open.ts'
import { warmUp } from '../../server/warm.ts'
import { writeSyntheticPlans } from './synthetic.ts'

const FIVE: Inputs = { plans: 'data/plans', codebook: 'data/codebook' }
/** They hold 100,000 commitments. */
const PLANS = 600

export interface ServedEdition {
  /** Of the API. */
  url: string
  engine: Engine
  catalogue: Catalogue
  edition: Edition
  close: () => Promise<void>
}

export interface Wanted {
  large: boolean
  /** Where a large edition is kept from one run to the next; published anew where it is not given. */
  state: string | undefined
}

async function serveEdition({ large, state }: Wanted): Promise<ServedEdition> {
  const kept = large && state !== undefined
  const dir = kept ? path.resolve(state) : mkdtempSync(path.join(tmpdir(), 'duizhao-bench-'))
  mkdirSync(dir, { recursive: true })
  const config = readConfig({ ...process.env, MEILI_URL: '', STATE_DIR: dir, LOG_LEVEL: 'silent' })
  const engine = await openEngine(config, { role: 'portal', tell: () => {} })
  const inputs = large ? await largePlans(path.join(dir, 'plans')) : FIVE
  const indexed = await indexIfChanged(engine, inputs, (line) => console.error(line))
  if (indexed.outcome === 'refused') throw new Error('The plans cannot be read.')
  const catalogue = openCatalogue(engine.search)
  const services = { config: { ...config, rateLimitMax: 0 }, catalogue, search: engine.search }
  const app = await build({ ...services, render: null })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  // What is measured is a portal that has been up for a while.
  await warmUp(services)
  const close = async () => {
    await app.close()
    await engine.stop()
    if (!kept) rmSync(dir, { recursive: true, force: true })
  }
  return { url, engine, catalogue, edition: (await catalogue.current())!, close }
}

async function largePlans(plans: string): Promise<Inputs> {
  if (!existsSync(plans)) {
    const { content } = await readContent(FIVE, () => {})
    if (!content) throw new Error('The plans cannot be read: npm run index -- --dry-run says why.')
    writeSyntheticPlans(plans, content, PLANS)
  }
  return { ...FIVE, plans }
}

/** What `measure` finds over the five plans and, where asked for, over the large edition. */
export async function overEditions<T>(
  { large, state }: Wanted,
  measure: (served: ServedEdition) => Promise<T>,
): Promise<T[]> {
  const found: T[] = []
  for (const size of large ? [false, true] : [false]) {
    const served = await serveEdition({ large: size, state })
    try {
      found.push(await measure(served))
    } finally {
      await served.close()
    }
  }
  return found
}
