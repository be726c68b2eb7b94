// Formats of one record after the other: JSON lines, BibTeX, RIS.
import { factsOf } from '../cite/facts.ts'
import { bibtex, ris } from '../cite/files.ts'
import type { Entry } from './entries.ts'
import type { ExportFile, FileFacts } from './file.ts'

const LIMIT = 50_000

export const jsonl: ExportFile = {
  mime: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  limit: LIMIT,
  write: async function* (entries) {
    for await (const { commitment, row, plan } of entries) {
      if (!row) yield `${JSON.stringify(commitment)}\n`
      else
        yield `${JSON.stringify({ topic: row.topic.id, status: row.status, plan, commitment })}\n`
    }
  },
}

export const bibtexFile: ExportFile = {
  mime: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  limit: LIMIT,
  write: cited(bibtex, '\n'),
}

export const risFile: ExportFile = {
  mime: 'application/x-research-info-systems; charset=utf-8',
  extension: 'ris',
  limit: LIMIT,
  write: cited(ris, '\r\n'),
}

/** Each commitment once, also where it stands in several rows of a comparison. */
function cited(style: typeof bibtex, between: string) {
  return async function* (entries: AsyncIterable<Entry>, facts: FileFacts) {
    const { origin, today, edition } = facts
    const done = new Set<string>()
    for await (const { commitment } of entries) {
      if (!commitment || done.has(commitment.id)) continue
      const plan = facts.plans.get(commitment.plan)!
      const cited = factsOf(commitment, plan, { origin, version: edition.version, today })
      yield (done.size > 0 ? between : '') + style(cited)
      done.add(commitment.id)
    }
  }
}
