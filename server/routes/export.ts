// GET /export
import { Readable } from 'node:stream'
import { CURRENT, isSameTag, PINNED, tagOf } from '../caching.ts'
import { csv, csvOfTargets } from '../export/csv.ts'
import { docx } from '../export/docx.ts'
import { entriesOf } from '../export/entries.ts'
import { type ExportFile, factsOfFile } from '../export/file.ts'
import { bibtexFile, jsonl, risFile } from '../export/lines.ts'
import { attachment, fileName } from '../export/name.ts'
import { wantedOf } from '../export/question.ts'
import { xlsx } from '../export/xlsx.ts'
import { originOf } from '../origin.ts'
import { ExportQuery } from '../schemas/export.ts'
import { refusals } from '../schemas/problem.ts'
import { editionOf, type Routes } from '../services.ts'

/** A file costs as much as many pages. */
const REQUESTS_A_FILE = 10

const WRITERS: Record<ExportQuery['format'], ExportFile> = {
  csv,
  jsonl,
  xlsx,
  docx,
  bibtex: bibtexFile,
  ris: risFile,
}

export const exportRoutes: Routes = (app, services) => {
  const { rateLimitMax: max, rateLimitWindow: timeWindow } = services.config
  const schema = {
    summary: 'Every hit of a search or a comparison as a file',
    description:
      'Named after the question and the edition. X-Total-Count tells how many entries answer, ' +
      'X-Export-Limit how many one file of the format holds at most.',
    querystring: ExportQuery,
    produces: [...new Set(Object.values(WRITERS).map(({ mime }) => mime))],
    response: { ...refusals },
  }
  const config = max > 0 ? { rateLimit: { max: Math.ceil(max / REQUESTS_A_FILE), timeWindow } } : {}
  app.get<{ Querystring: ExportQuery }>('/export', { schema, config }, async (request, reply) => {
    const { query } = request
    const wanted = wantedOf(query)
    const edition = await editionOf(services, request)
    const writer = query.rows === 'targets' ? csvOfTargets : WRITERS[query.format]
    const origin = originOf(request, services.config.publicUrl)
    const today = new Date().toISOString().slice(0, 10)
    // Citations tell the day they were taken.
    const tag = tagOf(edition.version, request.url, origin, today)
    reply.headers({ etag: tag, 'cache-control': query.v ? PINNED : CURRENT })
    if (isSameTag(request.headers['if-none-match'], tag)) return reply.code(304).send()
    const { total, entries } = await entriesOf(services.search, edition, wanted, writer.limit)
    const file = writer.write(
      entries,
      factsOfFile(edition, {
        origin,
        today,
        lang: query.lang ?? null,
        compared: wanted.view === 'compare',
        asked: askedOf(request.url),
        total,
        limit: writer.limit,
      }),
    )
    reply.headers({
      'content-type': writer.mime,
      'content-disposition': attachment(fileName(query, edition.version), writer.extension),
      'x-edition': edition.version,
      'x-total-count': String(total),
      'x-export-limit': String(writer.limit),
      'access-control-expose-headers':
        'Content-Disposition, X-Edition, X-Total-Count, X-Export-Limit',
    })
    return reply.send(Readable.from(file, { objectMode: false }))
  })
}

/** The question without what only shapes the file. */
function askedOf(url: string): string {
  const { searchParams } = new URL(url, 'http://localhost')
  for (const name of ['format', 'lang', 'rows', 'view', 'page', 'per_page', 'v'])
    searchParams.delete(name)
  return [...searchParams].map(([name, value]) => `${name}=${value}`).join(' & ')
}
