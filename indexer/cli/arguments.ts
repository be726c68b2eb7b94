// What the command line of the indexer may say.
import { parseArgs } from 'node:util'
import { CommandError } from '../../data/command-error.ts'

export const USAGE =
  'Usage: npm run index -- [--plans DIR] [--codebook DIR] [--dry-run] [--jsonl FILE] [--json]'

export const HELP = `${USAGE}

Reads the plans and the codebook and publishes them as an edition of the portal.

  --plans DIR     the folder of the plans (default: plans in DATA_DIR)
  --codebook DIR  the folder of the codebook (default: codebook in DATA_DIR)
  --dry-run       read and check everything, touch no engine
  --jsonl FILE    write one commitment a line to FILE (- for standard output)
  --json          print a machine-readable summary

Exit code: 0 all well, 1 something in the input is wrong and nothing was published, 2 bad usage.`

export interface IndexArguments {
  /** null: as DATA_DIR says. */
  plans: string | null
  codebook: string | null
  dryRun: boolean
  /** "-" is standard output. */
  jsonl: string | null
  json: boolean
  help: boolean
}

/** Throws a CommandError, exit code 2, that says what was not understood. */
export function readArguments(args: string[]): IndexArguments {
  const values = parsed(args)
  for (const name of ['plans', 'codebook', 'jsonl'] as const) {
    if (values[name] === '') throw usage(`--${name} is empty`)
  }
  if (values.jsonl === '-' && values.json) {
    throw usage('--jsonl - and --json both write to standard output: give --jsonl a file')
  }
  return {
    plans: values.plans ?? null,
    codebook: values.codebook ?? null,
    dryRun: values['dry-run'] ?? false,
    jsonl: values.jsonl ?? null,
    json: values.json ?? false,
    help: values.help ?? false,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: false,
      options: {
        plans: { type: 'string' },
        codebook: { type: 'string' },
        'dry-run': { type: 'boolean' },
        jsonl: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    // Its first sentence names the argument; the rest explains how to escape a dash.
    throw usage((error as Error).message.split(/\.\s/)[0]!)
  }
}

const usage = (what: string) => new CommandError('usage', `${what}. ${USAGE}`, { exitCode: 2 })
