// Waits for the engine's tasks. A task that ended has not therefore succeeded.
import { setTimeout as sleep } from 'node:timers/promises'
import type { EnqueuedTaskPromise, Meilisearch, Task } from 'meilisearch'
import { CommandError } from '../../data/command-error.ts'

/** Milliseconds to the first look again; what takes long is looked at less and less often. */
const FIRST_POLL = 15
const SLOWER = 1.3
const LAST_POLL = 250

/** Settles when the task has succeeded; rejects with a CommandError that says what was refused. */
export async function done(
  engine: Meilisearch,
  enqueued: EnqueuedTaskPromise,
  what: string,
): Promise<void> {
  const { taskUid } = await enqueued
  const task = await ended(engine, taskUid)
  if (task.status === 'succeeded') return
  const why = task.error?.message.replace(/\s+/g, ' ').trim() ?? `the task was ${task.status}`
  throw new CommandError('publish-failed', `Publishing failed (${what}): ${why}`)
}

async function ended(engine: Meilisearch, uid: number): Promise<Task> {
  for (let poll = FIRST_POLL; ; poll = Math.min(poll * SLOWER, LAST_POLL)) {
    const task = await engine.tasks.getTask(uid)
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    await sleep(poll)
  }
}
