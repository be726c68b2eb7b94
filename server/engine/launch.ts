// Starts one Meilisearch process that cannot outlive us, and stops it.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import type { Socket } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError } from '../../data/command-error.ts'
import { identify, type ProcessIdentity } from './process-identity.ts'
import type { StateDir } from './state-dir.ts'

export interface EngineProcess {
  identity: ProcessIdentity
  /** Settles when the process has ended, for whatever reason. */
  ended: Promise<void>
  /** Asks it to end, insists after 5 s; settles when it has. */
  stop: () => Promise<void>
}

export interface LaunchOptions {
  binary: string
  port: number
  key: string
  state: StateDir
}

/**
 * A shell between us and the engine holds our end of a socket: when we close it, or when we die in
 * whatever way, its `read` ends and it stops the engine. First it tells the engine's pid.
 */
const GUARD = `"$@" 3<&- & engine=$!
echo $engine >&3
(read -r _ <&3; kill -TERM $engine 2>/dev/null) & guard=$!
wait $engine; code=$?
kill $guard 2>/dev/null
exit $code`

const START_MS = 60_000
const STOP_MS = 5_000
const LOG_BYTES = 5_000_000

/** Settles when the engine answers. Throws a CommandError with the engine's own words where it ends first. */
export async function launch(options: LaunchOptions): Promise<EngineProcess> {
  const child = spawnGuarded(options)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const line = child.stdio[3] as Socket
  line.on('error', () => {})
  const pid = await Promise.race([firstNumber(line), ended])
  const stop = () => stopProcess(child, line, ended)
  if (pid && (await answers(options.port, ended))) {
    return { identity: identify(pid), ended, stop }
  }
  await stop()
  throw new CommandError(
    'engine-start',
    `Meilisearch did not start${lastWords(options.state)}. Its log is ${options.state.log}.`,
  )
}

function spawnGuarded({ binary, port, key, state }: LaunchOptions): ChildProcess {
  const log = openLog(state)
  const args = ['--db-path', state.database, '--http-addr', `127.0.0.1:${port}`]
  args.push('--no-analytics', '--log-level', 'WARN')
  const child = spawn('/bin/sh', ['-c', GUARD, 'engine-guard', binary, ...args], {
    cwd: state.engine,
    env: engineEnvironment(key),
    stdio: ['ignore', log, log, 'pipe'],
    // In a session of its own, so that Ctrl-C reaches the portal alone, which then closes in order.
    detached: true,
  })
  closeSync(log)
  return child
}

/** The operator's own MEILI_* settings are meant for another engine. */
function engineEnvironment(key: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('MEILI_'))
  return {
    ...Object.fromEntries(own),
    MEILI_MASTER_KEY: key,
    MEILI_ENV: 'production',
    MEILI_MAX_INDEXING_MEMORY: '256MiB',
  }
}

function openLog(state: StateDir): number {
  try {
    if (statSync(state.log).size > LOG_BYTES) renameSync(state.log, `${state.log}.old`)
  } catch {}
  return openSync(state.log, 'a', 0o600)
}

function firstNumber(line: Socket): Promise<number> {
  return new Promise((resolve) => {
    line.once('data', (data: Buffer) => resolve(Number.parseInt(data.toString(), 10)))
  })
}

async function answers(port: number, ended: Promise<void>): Promise<boolean> {
  const deadline = Date.now() + START_MS
  let gone = false
  ended.then(() => {
    gone = true
  })
  while (!gone && Date.now() < deadline) {
    if (await isHealthy(`http://127.0.0.1:${port}`)) return !gone
    await sleep(15)
  }
  return false
}

export async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

async function stopProcess(child: ChildProcess, line: Socket, ended: Promise<void>): Promise<void> {
  line.destroy()
  const timer = setTimeout(() => killGroup(child), STOP_MS)
  await ended
  clearTimeout(timer)
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {}
}

/** What the engine said last, made fit for the middle of a line. */
function lastWords(state: StateDir): string {
  try {
    const lines = readFileSync(state.log, 'utf8').trim().split('\n')
    // biome-ignore lint/complexity/useRegexLiterals: the escape character is invisible in a literal
    const colours = new RegExp('\\u001b\\[[0-9;]*m', 'g')
    const words = lines.at(-1)!.replace(colours, '').trim().replace(/\.$/, '')
    return words ? `: ${words.slice(0, 300)}` : ''
  } catch {
    return ''
  }
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
