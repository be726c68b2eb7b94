// An engine of our own in STATE_DIR: one process runs it, an indexer beside the portal joins it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Meilisearch } from 'meilisearch'
import { CommandError } from '../../data/command-error.ts'
import type { Config } from '../config.ts'
import { assertDatabase, assertSupported, BUNDLED, binaryVersion, runnable } from './check.ts'
import type { Engine, OpenOptions } from './engine.ts'
import type { FoundEngine } from './find.ts'
import { searchOnly } from './keys.ts'
import { type EngineProcess, freePort, isHealthy, launch } from './launch.ts'
import { stopLeftover } from './leftover.ts'
import { lockOwner, type Owner, takeLock } from './lock.ts'
import { isAlive, type ProcessIdentity } from './process-identity.ts'
import { publishAlone } from './publishing.ts'
import { masterKey, prepareStateDir, type StateDir, stateDirAt } from './state-dir.ts'
import { supervise } from './supervise.ts'

/** What STATE_DIR says of the engine that runs on it. */
export interface RunningEngine extends ProcessIdentity {
  url: string
}

const ROLES = { portal: 'the portal', indexer: 'npm run index' }
const JOIN_MS = 20_000

type Binary = Extract<FoundEngine, { kind: 'binary' }>

export async function joinOrStart(
  found: Binary,
  config: Config,
  options: OpenOptions,
): Promise<Engine> {
  const state = stateDirAt(config.stateDir)
  prepareStateDir(state)
  const lock = takeLock(state.lock, ROLES[options.role])
  if (!lock.held) {
    if (options.role === 'indexer' && lock.owner.role === ROLES.portal) return join(state, options)
    throw inUse(state, lock.owner)
  }
  try {
    return await start(found, state, options, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function start(
  found: Binary,
  state: StateDir,
  { tell }: OpenOptions,
  release: () => void,
): Promise<Engine> {
  const binary = await runnable(found, state)
  const version = found.bundled ? BUNDLED.version : await binaryVersion(binary)
  assertSupported(version, binary)
  assertDatabase(state, version)
  await stopLeftover(readAddress(state), state)
  const key = masterKey(state)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const supervised = await supervise({
    start: () => launch({ binary, port, key, state }),
    onStart: (engine) => writeAddress(state, url, engine),
    tell,
  })
  const stop = async () => {
    await supervised.stop()
    rmSync(state.address, { force: true })
    release()
  }
  try {
    const admin = new Meilisearch({ host: url, apiKey: key })
    const search = await searchOnly(admin)
    const alone = <T>(job: () => Promise<T>) => publishAlone(state, tell, job)
    return { url, version, own: true, admin, search, alone, isUp: supervised.isUp, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The engine of the portal that runs; it may still be starting. */
async function join(state: StateDir, { tell }: OpenOptions): Promise<Engine> {
  const deadline = Date.now() + JOIN_MS
  while (Date.now() < deadline) {
    const running = readAddress(state)
    if (running && isAlive(running) && (await isHealthy(running.url))) {
      const admin = new Meilisearch({ host: running.url, apiKey: masterKey(state) })
      const version = (await admin.getVersion()).pkgVersion
      const search = await searchOnly(admin)
      const alone = <T>(job: () => Promise<T>) => publishAlone(state, tell, job)
      const rest = { isUp: () => true, stop: async () => {} }
      return { url: running.url, version, own: true, admin, search, alone, ...rest }
    }
    if (!lockOwner(state.lock)) break
    await sleep(100)
  }
  throw new CommandError(
    'engine-unreachable',
    `The portal that runs on STATE_DIR ${state.dir} has no engine that answers: see ${state.log}, or stop the portal and try again.`,
  )
}

const inUse = (state: StateDir, owner: Owner) =>
  new CommandError(
    'state-in-use',
    `STATE_DIR ${state.dir} is in use by ${owner.role} (process ${owner.pid}): stop that one, wait for it to end, or set STATE_DIR to another folder.`,
  )

function writeAddress(state: StateDir, url: string, { identity }: EngineProcess): void {
  const running: RunningEngine = { url, ...identity }
  writeFileSync(state.address, JSON.stringify(running), { mode: 0o600 })
}

function readAddress(state: StateDir): RunningEngine | null {
  try {
    return JSON.parse(readFileSync(state.address, 'utf8')) as RunningEngine
  } catch {
    return null
  }
}
