// One publication at a time on a STATE_DIR, from whichever process.
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './lock.ts'
import type { StateDir } from './state-dir.ts'

const POLL_MS = 100

/** Runs the job when no other publication runs; says so where it has to wait. */
export async function publishAlone<T>(
  state: StateDir,
  tell: (line: string) => void,
  job: () => Promise<T>,
): Promise<T> {
  let told = false
  for (;;) {
    const lock = takeLock(state.publishing, 'publication')
    if (lock.held) {
      try {
        return await job()
      } finally {
        lock.release()
      }
    }
    if (!told) tell(`Process ${lock.owner.pid} is publishing; waiting for it to end.`)
    told = true
    await sleep(POLL_MS)
  }
}
