// What the command line of `npm run add` may say.
import { parseArgs } from 'node:util'
import { CommandError } from '../../data/command-error.ts'
import { Level } from '../../data/schema.ts'
import type { Said } from './metadata.ts'

export const USAGE =
  'Usage: npm run add -- FILE --region NAME --level LEVEL --from YEAR [--to YEAR] [--id ID] [--title T] [--source-url URL] [--plans DIR]'

export const HELP = `${USAGE}

Makes a plan folder out of a .txt, .md, .html, .docx or .pdf file: stores the file
unchanged, writes plan.yaml beside it, and prints what was found.

  --region NAME     the region as the plan names it: 望溪县, or 青岚省望溪县
  --level LEVEL     province, city, county or district
  --from YEAR       the first year that the plan covers
  --to YEAR         the last (default: the first)
  --id ID           lower-case letters, digits, hyphens (default: region and year)
  --title T         the title (default: as the text shows it)
  --source-url URL  where the file was found
  --plans DIR       the folder of the plans (default: plans in DATA_DIR)

Exit code: 0 all well, 1 the file cannot become a plan, 2 bad usage.`

export interface AddArguments extends Said {
  file: string
  /** null: as DATA_DIR says. */
  plans: string | null
}

/** Throws a CommandError, exit code 2, that says what was not understood. */
export function readArguments(args: string[]): AddArguments | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [file, ...more] = positionals
  if (!file) throw usage('No file is named')
  if (more.length > 0) throw usage(`One file at a time; "${more[0]}" is too many`)
  return {
    file,
    region: required(values.region, 'region').trim(),
    level: levelOf(required(values.level, 'level')),
    from: yearOf(required(values.from, 'from'), 'from'),
    ...(values.to === undefined ? {} : { to: yearOf(values.to, 'to') }),
    ...(values.id === undefined ? {} : { id: values.id }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values['source-url'] === undefined ? {} : { sourceUrl: values['source-url'] }),
    plans: values.plans ?? null,
  }
}

function parsed(args: string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        region: text,
        level: text,
        from: text,
        to: text,
        id: text,
        title: text,
        'source-url': text,
        plans: text,
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    // Its first sentence names the argument; the rest explains how to escape a dash.
    throw usage((error as Error).message.split(/\.\s/)[0]!)
  }
}

function required(value: string | undefined, name: string): string {
  if (!value?.trim()) throw usage(`--${name} is missing`)
  return value
}

function levelOf(value: string): Level {
  const level = Level.enum.find((one) => one === value)
  if (!level) throw usage(`--level is "${value}": give ${Level.enum.join(', ')}`)
  return level
}

function yearOf(value: string, name: string): number {
  if (!/^(19|20)\d\d$/.test(value))
    throw usage(`--${name} is "${value}": give a year of four digits`)
  return Number(value)
}

const usage = (what: string) => new CommandError('usage', `${what}. ${USAGE}`, { exitCode: 2 })
