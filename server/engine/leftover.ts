// Ends an engine that an earlier portal may have left on this STATE_DIR, and no other process.
import { setTimeout as sleep } from 'node:timers/promises'
import { commandLine, isAlive, type ProcessIdentity } from './process-identity.ts'
import type { StateDir } from './state-dir.ts'

const GENTLE_MS = 5_000

/** The guard ends the engine when its portal dies; this waits for it, and insists. */
export async function stopLeftover(
  earlier: ProcessIdentity | null,
  state: StateDir,
  gentleMs = GENTLE_MS,
): Promise<void> {
  if (!earlier || !isOurs(earlier, state)) return
  const deadline = Date.now() + gentleMs
  signal(earlier.pid, 'SIGTERM')
  while (isOurs(earlier, state)) {
    if (Date.now() > deadline) signal(earlier.pid, 'SIGKILL')
    await sleep(20)
  }
}

/** The very process that was noted, and it serves our database. */
const isOurs = (earlier: ProcessIdentity, state: StateDir) =>
  isAlive(earlier) && commandLine(earlier.pid).includes(state.database)

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {}
}
