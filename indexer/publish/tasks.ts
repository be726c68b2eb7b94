// Waits for the engine's tasks. A task that ended has not therefore succeeded.
import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch'
import { CommandError } from '../../data/command-error.ts'

const POLL_MS = 15

/** Settles when the task has succeeded; rejects with a CommandError that says what was refused. */
export async function done(
  engine: Meilisearch,
  enqueued: EnqueuedTaskPromise,
  what: string,
): Promise<void> {
  const { taskUid } = await enqueued
  const task = await engine.tasks.waitForTask(taskUid, { timeout: 0, interval: POLL_MS })
  if (task.status === 'succeeded') return
  const why = task.error?.message.replace(/\s+/g, ' ').trim() ?? `the task was ${task.status}`
  throw new CommandError('publish-failed', `Publishing failed (${what}): ${why}`)
}
