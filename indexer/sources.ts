// The plans' sources between reading and publishing: their texts, and their files to read again.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { CommandError } from '../data/command-error.ts'
import { shown } from '../data/faults.ts'
import type { StoredSource } from './edition.ts'
import type { SourceText } from './shapes.ts'

export interface ReadSource extends Omit<StoredSource, 'bytes'> {
  region: string
  /** Where the file holds more than its text in UTF-8; else null. */
  file: string | null
}

export function readSource(file: string, { format, text }: SourceText, region: string): ReadSource {
  const bytes = readFileSync(file)
  const isText = Buffer.from(text).equals(bytes)
  return { id: idOf(bytes), format, text, region, file: isText ? null : file }
}

/** As an edition keeps them. Going through them throws a CommandError where a file is no longer what was read. */
export const storedSources = (sources: Iterable<ReadSource>): Iterable<StoredSource> => ({
  *[Symbol.iterator]() {
    for (const { id, format, text, file } of sources) {
      yield { id, format, text, bytes: file && unchanged(file, id).toString('base64') }
    }
  },
})

function unchanged(file: string, id: string): Buffer {
  const bytes = readFileSync(file)
  if (idOf(bytes) === id) return bytes
  const what = `${shown(file)} changed while it was being indexed. Index again.`
  throw new CommandError('publish-failed', `Publishing failed: ${what}`)
}

const idOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
