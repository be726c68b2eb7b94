// The short content hash that names an edition.
import { createHash } from 'node:crypto'
import type { Settings } from 'meilisearch'
import type { EditionContent } from '../edition.ts'
import type { CommitmentDocument } from '../index-documents.ts'

const DIGITS = 12

/**
 * Of everything that is published: plans, codebook, sources by their hash, every document as the
 * engine gets it and how it is to index them. So whatever changes an answer, be it the data or the
 * indexer, makes a new version, and nothing else does.
 */
export function versionOf(
  content: EditionContent,
  documents: Iterable<CommitmentDocument>,
  settings: Settings,
): string {
  const hash = createHash('sha256')
  const add = (value: unknown) => hash.update(JSON.stringify(value)).update('\n')
  add(settings)
  add(content.codebook)
  for (const plan of content.plans) add(plan)
  for (const document of documents) add(document)
  return hash.digest('hex').slice(0, DIGITS)
}
