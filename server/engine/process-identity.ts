// Which process a number means: a pid alone may have passed to a stranger.
import { readFileSync } from 'node:fs'

export interface ProcessIdentity {
  pid: number
  /** When it started, in clock ticks since boot; null where the system does not tell (no /proc). */
  started: string | null
}

export function identify(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) }
}

/** True where the very process is still there. A zombie has ended. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const stat = readStat(pid)
  if (!stat) return started === null
  return stat.state !== 'Z' && (started === null || stat.started === started)
}

/** The words the process was started with; empty where the system does not tell. */
export function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean)
  } catch {
    return []
  }
}

const startOf = (pid: number) => readStat(pid)?.started ?? null

function readStat(pid: number): { state: string; started: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold spaces: count from after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0]!, started: fields[19]! }
  } catch {
    return null
  }
}
