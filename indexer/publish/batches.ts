// Sends batches of documents, a few on their way at a time.
import type { Meilisearch } from 'meilisearch'
import { CommandError } from '../../data/command-error.ts'
import type { Batch } from './prepare.ts'
import { done } from './tasks.ts'

/** So that the engine always has the next at hand, and may take several together. */
const ON_THE_WAY = 100

/** Settles when all are indexed and counted. */
export async function addBatches(
  engine: Meilisearch,
  uid: string,
  batches: Iterable<Batch>,
  progress: (finished: number) => void,
): Promise<void> {
  const index = engine.index(uid)
  let sent = 0
  const waiting: (() => Promise<number>)[] = []
  let finished = 0
  const oneDone = async () => {
    finished += await waiting.shift()!()
    progress(finished)
  }
  let number = 0
  for (const { documents, lines } of batches) {
    const name = `batch ${++number} of documents`
    const enqueued = index.addDocumentsFromString(lines, 'application/x-ndjson')
    // Sent in order. Only the oldest is waited for: asking after all of them would keep the engine busy.
    await enqueued
    sent += documents
    waiting.push(async () => {
      await done(engine, enqueued, name)
      return documents
    })
    if (waiting.length >= ON_THE_WAY) await oneDone()
  }
  while (waiting.length > 0) await oneDone()
  await assertCount(engine, uid, sent)
}

/** Two documents of one id would leave fewer than were sent. */
async function assertCount(engine: Meilisearch, uid: string, expected: number): Promise<void> {
  const { numberOfDocuments } = await engine.index(uid).getStats()
  if (numberOfDocuments === expected) return
  throw new CommandError(
    'publish-failed',
    `Publishing failed: of ${expected} commitments the engine holds ${numberOfDocuments}; two may share an id.`,
  )
}
