// Sends documents in batches of bearable size, a few on their way at a time.
import type { Meilisearch } from 'meilisearch'
import { CommandError } from '../../data/command-error.ts'
import { done } from './tasks.ts'

const DOCUMENTS_A_BATCH = 5_000
/** So that the engine always has the next at hand, and we never hold all of them as text. */
const ON_THE_WAY = 4

/** Settles when all are indexed and counted. */
export async function addInBatches<T extends { id: string }>(
  engine: Meilisearch,
  uid: string,
  documents: T[],
  progress: (finished: number, all: number) => void,
): Promise<void> {
  const index = engine.index<T>(uid)
  const waiting: Promise<number>[] = []
  let finished = 0
  const oneDone = async () => {
    finished += await waiting.shift()!
    progress(finished, documents.length)
  }
  for (let from = 0; from < documents.length; from += DOCUMENTS_A_BATCH) {
    const batch = documents.slice(from, from + DOCUMENTS_A_BATCH)
    // Enqueued in order; a failure is met when its turn to be awaited comes.
    const enqueued = index.addDocuments(batch)
    await enqueued
    const one = done(engine, enqueued, `documents from ${from + 1}`).then(() => batch.length)
    one.catch(() => {})
    waiting.push(one)
    if (waiting.length >= ON_THE_WAY) await oneDone()
  }
  while (waiting.length > 0) await oneDone()
  await assertCount(engine, uid, documents.length)
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
