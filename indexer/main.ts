// The command line of the indexer: arguments in, exit code out.
import { CommandError } from '../data/command-error.ts'
import { readConfig } from '../server/config.ts'
import { HELP, readArguments } from './cli/arguments.ts'
import { runIndex } from './cli/run.ts'

// Whoever reads our output may have seen enough (`| head`).
process.stdout.on('error', () => process.exit())

try {
  const options = readArguments(process.argv.slice(2))
  if (options.help) console.log(HELP)
  else process.exitCode = await runIndex(options, readConfig(process.env))
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
