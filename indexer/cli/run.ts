// `npm run index`: read, write what was asked for, publish.
import { closeSync, openSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../../data/command-error.ts'
import { faultLine } from '../../data/faults.ts'
import type { Commitment } from '../../data/schema.ts'
import type { Config } from '../../server/config.ts'
import { openEngine } from '../../server/engine/open.ts'
import { readContent } from '../content.ts'
import type { EditionContent } from '../edition.ts'
import { fingerprint } from '../fingerprint.ts'
import { publishContent } from '../job.ts'
import { prepare } from '../publish/prepare.ts'
import type { Published } from '../publish.ts'
import type { IndexArguments } from './arguments.ts'
import { type Summary, summaryLines } from './summary.ts'

/** Lines for the person who watches: standard output may be a file of commitments. */
const tell = (line: string) => void process.stderr.write(`${line}\n`)

/** The exit code. Rejects with a CommandError where the engine or the place to write fails. */
export async function runIndex(options: IndexArguments, config: Config): Promise<number> {
  const began = performance.now()
  const inputs = {
    plans: options.plans ?? path.join(config.dataDir, 'plans'),
    codebook: options.codebook ?? path.join(config.dataDir, 'codebook'),
    model: config.embedder,
  }
  const print = fingerprint(inputs)
  const { content, faults, warnings } = await readContent(inputs, tell)
  for (const line of [...warnings, ...faults.map(faultLine)]) tell(line)
  let published: Published | null = null
  if (content) {
    if (options.jsonl) writeCommitments(options.jsonl, content.commitments)
    if (!options.dryRun) published = await publishTo(config, content, print)
  }
  const duration_ms = Math.round(performance.now() - began)
  const version = published?.version ?? (content ? (await prepare(content)).version : null)
  const outcome = published?.outcome ?? (content ? 'dry-run' : 'refused')
  report(options, { outcome, version, ...countsOf(content), faults, warnings, duration_ms })
  return content ? 0 : 1
}

async function publishTo(
  config: Config,
  content: EditionContent,
  print: string,
): Promise<Published> {
  const engine = await openEngine(config, { role: 'indexer', tell })
  // Whatever was not published when the signal came is cleared away by the next publication.
  const stop = () => void engine.stop().then(() => process.exit(130))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await publishContent(engine, content, print, tell)
  } finally {
    await engine.stop()
  }
}

/** Whole or not at all: whoever reads the file sees the old one until the new one is complete. */
function writeCommitments(file: string, commitments: Iterable<Commitment>): void {
  if (file === '-') {
    for (const one of commitments) process.stdout.write(lineOf(one))
    return
  }
  try {
    const whole = `${file}.${process.pid}.tmp`
    const handle = openSync(whole, 'w')
    for (const one of commitments) writeSync(handle, lineOf(one))
    closeSync(handle)
    renameSync(whole, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const what = `--jsonl ${file} cannot be written (${code}): name a file in a folder that can.`
    throw new CommandError('usage', what, { exitCode: 2 })
  }
}

const lineOf = (commitment: Commitment) => `${JSON.stringify(commitment)}\n`

function countsOf(
  content: EditionContent | null,
): Pick<Summary, 'plans' | 'commitments' | 'targets'> {
  const plans = (content?.plans ?? []).map(({ plan, commitments, targets }) => ({
    id: plan.id,
    commitments,
    targets,
  }))
  const sum = (count: 'commitments' | 'targets') =>
    plans.reduce((total, plan) => total + plan[count], 0)
  return { plans, commitments: sum('commitments'), targets: sum('targets') }
}

function report(options: IndexArguments, summary: Summary): void {
  const lines = options.json ? [JSON.stringify(summary)] : summaryLines(summary)
  if (options.jsonl === '-') lines.forEach(tell)
  else process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
