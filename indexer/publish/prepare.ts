// Everything that is sent to the engine, ready to send, and the short hash that names it.
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Settings } from 'meilisearch'
import type { EditionContent } from '../edition.ts'
import { identityOf } from '../embedding-model.ts'
import { documentsOf } from '../index-documents.ts'
import { commitmentSettings, withModel } from '../settings.ts'

/** Documents as lines of JSON, packed: of a hundred thousand all must be held at once. */
export interface Batch {
  documents: number
  gzip: Buffer
}

export interface Prepared {
  version: string
  settings: Settings
  batches: Batch[]
}

const DIGITS = 12
const DOCUMENTS_A_BATCH = 5_000

/**
 * The version is a hash of all that is published: plans, codebook, echoes, sources by their hash, each
 * document as the engine gets it and how it is to index them. So whatever changes an answer, be it
 * the data or the indexer, makes a new version, and nothing else does.
 */
export async function prepare(
  content: EditionContent,
  progress: (finished: number, all: number) => void = () => {},
): Promise<Prepared> {
  const settings = commitmentSettings(content.codebook)
  const hash = createHash('sha256')
  const model = content.model ? [identityOf(content.model)] : []
  for (const part of [settings, ...model, content.codebook, content.echoes, ...content.plans]) {
    hash.update(JSON.stringify(part)).update('\n')
  }
  const batches: Batch[] = []
  let lines: string[] = []
  const pack = () => {
    const text = lines.join('')
    hash.update(text)
    batches.push({ documents: lines.length, gzip: gzipSync(text, { level: 1 }) })
    lines = []
  }
  let finished = 0
  for (const document of documentsOf(content)) {
    lines.push(`${JSON.stringify(document)}\n`)
    finished += 1
    if (lines.length < DOCUMENTS_A_BATCH) continue
    pack()
    progress(finished, content.commitments.length)
    // A signal to stop is to be heard between two batches.
    await breathe()
  }
  if (lines.length > 0) pack()
  const version = hash.digest('hex').slice(0, DIGITS)
  return { version, settings: withModel(settings, content.model), batches }
}
