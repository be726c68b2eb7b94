// Everything that is sent to the engine, ready to send, and the short hash that names it.
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Settings } from 'meilisearch'
import type { EditionContent } from '../edition.ts'
import { identityOf } from '../embedding-model.ts'
import { type CommitmentDocument, documentsOf } from '../index-documents.ts'
import { commitmentSettings, withModel } from '../settings.ts'

/** Documents as lines of JSON. */
export interface Batch {
  documents: number
  lines: string
}

export interface Prepared {
  version: string
  settings: Settings
  documents: number
  /** All documents, made anew: the name of the edition comes first, and until then they would not fit. */
  batches: () => Iterable<Batch>
}

const DIGITS = 12
/** Some MB of JSON: what is made at once is held at once. */
const DOCUMENTS_A_BATCH = 1_000

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
  const all = content.plans.reduce((sum, { commitments }) => sum + commitments, 0)
  const documents = documentsOf(content)
  let finished = 0
  for (const document of documents) {
    hash.update(lineOf(document))
    finished += 1
    if (finished % DOCUMENTS_A_BATCH > 0 && finished < all) continue
    progress(finished, all)
    // A signal to stop is to be heard now and then.
    await breathe()
  }
  return {
    version: hash.digest('hex').slice(0, DIGITS),
    settings: withModel(settings, content.model),
    documents: finished,
    batches: () => batchesOf(documents),
  }
}

function* batchesOf(documents: Iterable<CommitmentDocument>): Generator<Batch> {
  let lines: string[] = []
  const batch = () => ({ documents: lines.length, lines: lines.join('') })
  for (const document of documents) {
    lines.push(lineOf(document))
    if (lines.length < DOCUMENTS_A_BATCH) continue
    yield batch()
    lines = []
  }
  if (lines.length > 0) yield batch()
}

const lineOf = (document: CommitmentDocument) => `${JSON.stringify(document)}\n`
