// Keeps an engine running: started again when it dies, with growing patience.
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineProcess } from './launch.ts'

export interface Supervised {
  isUp: () => boolean
  /** Ends the engine and the supervision; settles when both are over. */
  stop: () => Promise<void>
}

export interface SuperviseOptions {
  start: () => Promise<EngineProcess>
  /** Told of each new process, the first included. */
  onStart: (process: EngineProcess) => void
  /** One line for the log. */
  tell: (line: string) => void
  firstDelay?: number
  longestDelay?: number
}

/** How long an engine must have run for its next death to count as the first, milliseconds. */
const STEADY_MS = 60_000

/** Settles when the engine runs for the first time; rejects where it can't be started at all. */
export async function supervise(options: SuperviseOptions): Promise<Supervised> {
  const { start, onStart, tell, firstDelay = 100, longestDelay = 10_000 } = options
  let current: EngineProcess | null = await start()
  const stopping = new AbortController()
  onStart(current)

  const watch = async () => {
    let delay = firstDelay
    while (!stopping.signal.aborted) {
      if (current) {
        const since = Date.now()
        await current.ended
        current = null
        if (stopping.signal.aborted) return
        if (Date.now() - since > STEADY_MS) delay = firstDelay
        tell(`The search engine ended unexpectedly; starting it again in ${delay} ms.`)
      }
      await sleep(delay, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      delay = Math.min(delay * 2, longestDelay)
      try {
        current = await start()
        onStart(current)
        tell('The search engine runs again.')
      } catch (error) {
        tell(`${(error as Error).message} Trying again in ${delay} ms.`)
      }
    }
  }
  const watching = watch()

  return {
    isUp: () => current !== null,
    stop: async () => {
      stopping.abort()
      await current?.stop()
      await watching
      // A start that was under way when we were asked to stop.
      await current?.stop()
    },
  }
}
