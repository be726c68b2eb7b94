// Runs the commands of the portal as a person does: through npm, in processes of their own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isAlive, type ProcessIdentity } from '../../server/engine/process-identity.ts'

export type Environment = Record<string, string>

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** A folder of its own for one test: data of one plan, and a place for the state. */
export interface Place {
  data: string
  state: string
  env: Environment
  remove: () => void
}

export function makePlace(plans = ['jinzhou-2019']): Place {
  const dir = mkdtempSync(path.join(tmpdir(), 'duizhao-start-'))
  const [data, state] = [path.join(dir, 'data'), path.join(dir, 'state')]
  mkdirSync(path.join(data, 'plans'), { recursive: true })
  cpSync('data/codebook', path.join(data, 'codebook'), { recursive: true })
  for (const plan of plans)
    cpSync(`data/plans/${plan}`, `${data}/plans/${plan}`, { recursive: true })
  const env = { DATA_DIR: data, STATE_DIR: state, PORT: '0', HOST: '127.0.0.1' }
  return { data, state, env, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** One word of a plan's source is changed, so that it makes another edition. */
export function changePlan({ data }: Place, from: string, to: string): void {
  const file = path.join(data, 'plans/jinzhou-2019/source.txt')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

/** One field gets a value that is not allowed. */
export function breakPlan({ data }: Place): void {
  const file = path.join(data, 'plans/jinzhou-2019/plan.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^complete: .*$/m, 'complete: perhaps'))
}

/** Settles when the command has ended. */
export async function run(args: string[], env: Environment): Promise<Ended> {
  const { child, output } = begin(args, env)
  const [code] = await once(child, 'close')
  return { code, ...output }
}

export interface RunningPortal {
  url: string
  npm: ChildProcess
  output: { out: string; err: string }
  /** From the command to its address, milliseconds. */
  took: number
  portal: () => ProcessIdentity
  engine: () => ProcessIdentity
  /** Its exit code, after the signal to npm. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** `npm start`, settled when it prints its address. */
export async function start(
  { state, env }: Place,
  more: Environment = {},
  command = ['start'],
): Promise<RunningPortal> {
  const began = performance.now()
  const { child, output } = begin(command, { ...env, ...more })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(`The portal ended: ${output.out}${output.err}`)))
    child.stdout!.on('data', () => {
      const found = /open at ([^\s,]+).*\n/.exec(output.out)
      if (found) resolve(found[1]!)
    })
  })
  const took = performance.now() - began
  const noted = (name: string) => () =>
    JSON.parse(readFileSync(path.join(state, name), 'utf8')) as ProcessIdentity
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const closed = once(child, 'close')
    child.kill(signal)
    return (await closed)[0] as number | null
  }
  const [portal, engine] = [noted('lock'), noted('engine.json')]
  return { url, npm: child, output, took, portal, engine, end }
}

function begin(args: string[], env: Environment) {
  const { MEILI_URL: _, ...inherited } = process.env
  const child = spawn('npm', args, {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal gives each command.
    detached: true,
  })
  const output = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text
  })
  return { child, output }
}

/** The lines a program wrote for people, without those of npm. */
export const lines = (text: string) =>
  text.split('\n').filter((line) => line !== '' && !/^(npm |> )/.test(line))

export { isAlive }
