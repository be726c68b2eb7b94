// `npm run add`: makes a plan folder out of a file, and prints what was found in it.
import { CommandError } from '../data/command-error.ts'
import { readConfig } from '../server/config.ts'
import { HELP, readArguments } from './add/arguments.ts'
import { addPlan } from './add/plan.ts'
import { reportLines } from './add/report.ts'

try {
  const options = readArguments(process.argv.slice(2))
  if (options === 'help') console.log(HELP)
  else
    for (const line of reportLines(await addPlan(options, readConfig(process.env))))
      console.log(line)
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
