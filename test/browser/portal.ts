// The portal as `npm start` opens it, on a port and in a folder of its own, with the repository's plans.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readConfig } from '../../server/config.ts'
import { startPortal } from '../../server/portal.ts'
import type { Published } from '../publish-once.ts'

export interface TestPortal {
  url: string
  close(): Promise<void>
}

/** Without an engine that holds them already, one is started and filled. */
export async function openPortal(
  engine: Partial<Published> = { MEILI_URL: '' },
): Promise<TestPortal> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'duizhao-pages-'))
  const config = readConfig({
    ...process.env,
    ...engine,
    PUBLIC_URL: '',
    DATA_DIR: 'data',
    STATE_DIR: stateDir,
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMIT_MAX: '0',
    LOG_LEVEL: 'silent',
  })
  const portal = await startPortal(config, () => {})
  const close = async () => {
    await portal.close()
    rmSync(stateDir, { recursive: true, force: true })
  }
  return { url: portal.url, close }
}
