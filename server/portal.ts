// The whole portal from configuration to open port, and back.
import type { AddressInfo } from 'node:net'
import { openCatalogue } from '../indexer/catalogue.ts'
import { buildIfStale } from '../web/build.ts'
import type { Config } from './config.ts'
import { openEngine } from './engine/open.ts'
import { assertAddressFree, cannotListen, urlOf } from './listen.ts'
import { openRenderer } from './render.ts'
import { bringUpToDate } from './up-to-date.ts'

export interface Portal {
  url: string
  /** Answers what was asked, then ends the server and the engine. */
  close: () => Promise<void>
}

/** Throws a CommandError where it can't be started; nothing of it is left running then. */
export async function startPortal(config: Config, tell: (line: string) => void): Promise<Portal> {
  await assertAddressFree(config)
  // Both go on while the engine starts; a failure is met where they are awaited.
  const parts = import('./app.ts')
  parts.catch(() => {})
  const pages = announced(buildIfStale(), () => tell('Building the pages …'))
  pages.catch(() => {})
  const engine = await openEngine(config, { role: 'portal', tell })
  try {
    const catalogue = openCatalogue(engine.search)
    await bringUpToDate(engine, catalogue, config, tell)
    await pages
    const { build } = await parts
    const app = await build({
      config,
      catalogue,
      search: engine.search,
      render: await openRenderer(),
    })
    const { host, port } = config
    await app.listen({ host, port }).catch((error) => {
      throw cannotListen(config, error)
    })
    const bound = (app.server.address() as AddressInfo).port
    const close = async () => {
      await app.close()
      await engine.stop()
    }
    return { url: urlOf({ host, port: bound }), close }
  } catch (error) {
    await engine.stop()
    throw error
  }
}

/** Said where it takes long enough for somebody to wonder. */
const LONG_MS = 700

async function announced<T>(job: Promise<T>, announce: () => void): Promise<T> {
  const timer = setTimeout(announce, LONG_MS)
  try {
    return await job
  } finally {
    clearTimeout(timer)
  }
}
