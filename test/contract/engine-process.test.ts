import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import type { Engine } from '../../server/engine/engine.ts'
import { openEngine } from '../../server/engine/open.ts'
import { isAlive } from '../../server/engine/process-identity.ts'
import { type StateDir, stateDirAt } from '../../server/engine/state-dir.ts'

let dir: string
let state: StateDir
let engines: Engine[]
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'duizhao-state-'))
  state = stateDirAt(dir)
  engines = []
})
afterEach(async () => {
  for (const engine of engines) await engine.stop()
  rmSync(dir, { recursive: true, force: true })
})

async function open(role: 'portal' | 'indexer' = 'portal', more = {}): Promise<Engine> {
  const config = readConfig({ STATE_DIR: dir, MEILI_BIN: process.env.MEILI_BIN, ...more })
  const engine = await openEngine(config, { role, tell: () => {} })
  engines.push(engine)
  return engine
}
const OPEN = `
  import { readConfig } from './server/config.ts'
  import { openEngine } from './server/engine/open.ts'
  const engine = await openEngine(readConfig(process.env), { role: 'portal', tell() {} })
  console.log(engine.url)`
const HOLD_OPEN = `${OPEN}; setInterval(() => {}, 1000)`
const OPEN_AND_STOP = `${OPEN}; await engine.stop()`

/** The shell that waits for the engine, and the one that listens for the portal's end. */
function guardsOf(pid: number): number[] {
  const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1]!
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
  const others = children.trim().split(' ').map(Number)
  return [Number(parent), ...others.filter((child) => child !== pid)]
}
const running = () =>
  JSON.parse(readFileSync(state.address, 'utf8')) as { pid: number; started: string }

test('an engine of ours listens on loopback only and asks for a key', async () => {
  const { url } = await open()
  expect(new URL(url).hostname).toBe('127.0.0.1')
  expect((await fetch(`${url}/indexes`)).status).toBe(401)
})

test('the master key is random and readable by its owner alone', async () => {
  await open()
  expect(readFileSync(state.masterKey, 'utf8')).toMatch(/^[\w-]{43}$/)
  expect(statSync(state.masterKey).mode & 0o777).toBe(0o600)
})

test('the key is in the environment of the engine, not in what the process list shows', async () => {
  await open()
  const words = readFileSync(`/proc/${running().pid}/cmdline`, 'utf8')
  expect(words).toContain('--no-analytics')
  expect(words).not.toContain(readFileSync(state.masterKey, 'utf8'))
})

test('stop ends the engine and frees the folder', async () => {
  const engine = await open()
  const process = running()
  await engine.stop()
  expect(isAlive(process)).toBe(false)
  await open()
})

test('an engine that is killed comes back at the same address with its data', async () => {
  const engine = await open()
  await engine.admin.createIndex('duizhao-kept', { primaryKey: 'id' }).waitTask()
  const first = running().pid
  process.kill(first, 'SIGKILL')
  await expect.poll(() => engine.isUp()).toBe(false)
  await expect.poll(() => engine.isUp(), { timeout: 10_000 }).toBe(true)
  expect(running().pid).not.toBe(first)
  expect((await engine.admin.getRawIndex('duizhao-kept')).uid).toBe('duizhao-kept')
})

test('the indexer joins the engine of the portal that runs', async () => {
  const portal = await open('portal')
  const indexer = await open('indexer')
  expect(indexer.url).toBe(portal.url)
  await indexer.stop()
  expect(await portal.admin.isHealthy()).toBe(true)
})

test('a second portal on one STATE_DIR is told who has it', async () => {
  await open()
  await expect(open()).rejects.toMatchObject({
    code: 'state-in-use',
    message: expect.stringMatching(/^STATE_DIR .* is in use by the portal \(process \d+\): .*\.$/),
  })
})

test('an engine left behind on this folder is ended before a new one starts', async () => {
  const portal = spawn(process.execPath, ['--input-type=module', '-e', HOLD_OPEN], {
    env: { ...process.env, STATE_DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(portal.stdout, 'data')
  const left = running()
  // Without its guard the engine would outlive the portal.
  for (const pid of guardsOf(left.pid)) process.kill(pid, 'SIGKILL')
  portal.kill('SIGKILL')
  await once(portal, 'exit')
  expect(isAlive(left)).toBe(true)
  await open()
  expect(isAlive(left)).toBe(false)
})

test('no engine outlives a portal that is killed', async () => {
  const portal = spawn(process.execPath, ['--input-type=module', '-e', HOLD_OPEN], {
    env: { ...process.env, STATE_DIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(portal.stdout, 'data')
  const left = running()
  portal.kill('SIGKILL')
  await expect.poll(() => isAlive(left)).toBe(false)
})

test('a process that merely has the noted pid is left alone', async () => {
  const stranger = spawn('sleep', ['60'])
  const note = { url: 'http://127.0.0.1:1', pid: stranger.pid, started: null }
  writeFileSync(state.address, JSON.stringify(note))
  await open()
  expect(stranger.exitCode).toBeNull()
  stranger.kill()
  await once(stranger, 'exit')
})

test('an engine of an unsupported version is refused', async () => {
  const file = path.join(dir, 'old')
  writeFileSync(file, '#!/bin/sh\necho meilisearch 1.20.0\n')
  chmodSync(file, 0o755)
  await expect(open('portal', { MEILI_BIN: file })).rejects.toThrow(/1\.20\.0: this portal needs/)
})

test('an engine that does not start is told with its own last words', async () => {
  const file = path.join(dir, 'broken')
  const body =
    'if [ "$1" = --version ]; then echo meilisearch 1.21.0; else echo no room >&2; exit 1; fi'
  writeFileSync(file, `#!/bin/sh\n${body}\n`)
  chmodSync(file, 0o755)
  await expect(open('portal', { MEILI_BIN: file })).rejects.toThrow(/did not start: no room\. Its/)
})

test('an address where nobody answers is told with its variable', async () => {
  await expect(open('portal', { MEILI_URL: 'http://127.0.0.1:9' })).rejects.toThrow(
    /^No Meilisearch answers at MEILI_URL http:\/\/127\.0\.0\.1:9 \(.+\): start it there/,
  )
})

test('an engine at MEILI_URL is used with its key, and outlives us', async () => {
  const theirs = await open()
  const more = { MEILI_URL: theirs.url, MEILI_API_KEY: readFileSync(state.masterKey, 'utf8') }
  const ours = await open('portal', more)
  expect(ours.own).toBe(false)
  await ours.stop()
  expect(await theirs.admin.isHealthy()).toBe(true)
})

test('a key that the engine refuses is told', async () => {
  const theirs = await open()
  const more = { MEILI_URL: theirs.url, MEILI_API_KEY: 'wrong' }
  await expect(open('portal', more)).rejects.toThrow(/refuses MEILI_API_KEY/)
})

test('a search-only key is enough to serve what another has published', async () => {
  const theirs = await open()
  const more = { MEILI_URL: theirs.url, MEILI_API_KEY: theirs.search.config.apiKey }
  const ours = await open('portal', more)
  expect(ours.version).toBeNull()
  expect(ours.search.config.apiKey).toBe(theirs.search.config.apiKey)
})

test('a STATE_DIR that cannot be written is told with what to do', async () => {
  const file = path.join(dir, 'file')
  writeFileSync(file, '')
  await expect(open('portal', { STATE_DIR: path.join(file, 'state') })).rejects.toMatchObject({
    code: 'state-dir',
    message: expect.stringMatching(/^STATE_DIR .* cannot be written \(ENOTDIR\): let this user/),
  })
})

test('an engine of ours takes none of the operator’s settings for another engine', async () => {
  const environment = { ...process.env, MEILI_HTTP_ADDR: '0.0.0.0:1', MEILI_DB_PATH: '/nowhere' }
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', OPEN_AND_STOP], {
    env: { ...environment, STATE_DIR: dir },
    encoding: 'utf8',
  })
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/)
})
