// STATE_DIR: what lies where in it, and that it can be written.
import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../../data/command-error.ts'

export interface StateDir {
  dir: string
  /** Working folder of the engine: database, dumps, snapshots. */
  engine: string
  database: string
  log: string
  /** Which binary was found to be the one reviewed. */
  checked: string
  masterKey: string
  /** Where the engine that runs is reached; see RunningEngine. */
  address: string
  /** Held by the process that runs the engine. */
  lock: string
  /** Held while an edition is published. */
  publishing: string
}

export function stateDirAt(given: string): StateDir {
  const dir = path.resolve(given)
  const at = (name: string) => path.join(dir, name)
  return {
    dir,
    engine: at('engine'),
    database: path.join(at('engine'), 'data.ms'),
    log: at('engine.log'),
    checked: at('engine-checked.json'),
    masterKey: at('master-key'),
    address: at('engine.json'),
    lock: at('lock'),
    publishing: at('publishing'),
  }
}

/** Makes the folder, for its owner alone. Throws a CommandError where it can't be written. */
export function prepareStateDir(state: StateDir): void {
  try {
    mkdirSync(state.engine, { recursive: true, mode: 0o700 })
    accessSync(state.dir, constants.W_OK | constants.X_OK)
    accessSync(state.engine, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandError(
      'state-dir',
      `STATE_DIR ${state.dir} cannot be written (${code}): let this user write there, or set STATE_DIR to another folder.`,
    )
  }
}

/** The engine's master key, made once and readable by its owner alone. */
export function masterKey(state: StateDir): string {
  try {
    const key = randomBytes(32).toString('base64url')
    writeFileSync(state.masterKey, key, { mode: 0o600, flag: 'wx' })
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFileSync(state.masterKey, 'utf8').trim()
  }
}
