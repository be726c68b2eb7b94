// `npm start`: opens the portal, says where it is, and closes it in order when asked to.
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { CommandError } from '../data/command-error.ts'
import type { Portal } from './portal.ts'

/** How long a request under way may hold up the end, milliseconds. */
const PATIENCE_MS = 5_000

const tell = (line: string) => console.error(line)
let portal: Portal | null = null
let ending = false

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: the second one changes nothing. */
function end(): void {
  if (ending) return
  ending = true
  setTimeout(() => process.exit(0), PATIENCE_MS).unref()
  // While it still starts, leaving is enough: the engine ends with us.
  Promise.resolve(portal?.close()).finally(() => process.exit(0))
}
process.on('SIGINT', end).on('SIGTERM', end)

try {
  const { readConfig } = await import('./config.ts')
  const config = readConfig(process.env)
  // Halves the processor time of a second start; what can't be written is simply not kept.
  enableCompileCache(path.resolve(config.stateDir, 'cache'))
  const { startPortal } = await import('./portal.ts')
  portal = await startPortal(config, tell)
  console.log(`Duizhao 对照 is open at ${portal.url}`)
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  tell(error.message)
  process.exit(error.exitCode)
}
