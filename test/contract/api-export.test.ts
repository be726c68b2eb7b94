import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Commitment } from '../../data/schema.ts'
import type { CompareAnswer } from '../../server/schemas/compare.ts'
import type { Problem } from '../../server/schemas/problem.ts'
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

async function file(query: Record<string, string>) {
  const response = await served.app.inject(`/api/v1/export?${new URLSearchParams(query)}`)
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  return response
}

/** RFC 4180, for cells as our own writer makes them. */
const rowsOf = (csv: string) =>
  csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!.slice(0, -1))

describe('tables', () => {
  test('every hit is in the file, not a page of them', async () => {
    const { body } = await served.get<SearchAnswer>('/search', { q: '学校' })
    const { body: csv, headers } = await file({ q: '学校', format: 'csv' })
    expect(rowsOf(csv)).toHaveLength(body.total + 1)
    expect(headers['x-total-count']).toBe(String(body.total))
  })

  test('a table opens rightly in Excel: byte order mark, CRLF', async () => {
    const { rawPayload } = await file({ q: '双减', format: 'csv' })
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(rawPayload.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('the name of the file tells the question and the edition', async () => {
    const { headers } = await file({ q: '双减', format: 'csv' })
    expect(headers['content-disposition']).toContain(
      `filename*=UTF-8''duizhao-${encodeURIComponent('双减')}-${headers['x-edition']}.csv`,
    )
  })

  test('by targets a row is a figure, numbers as numbers beside the unit', async () => {
    const { body } = await file({
      indicator: 'inclusive-kindergarten-share',
      format: 'csv',
      rows: 'targets',
    })
    const [heading, ...rows] = rowsOf(body).map((cells) =>
      cells.map((cell) => cell.replace(/,$/, '')),
    )
    const at = (name: string) => heading!.indexOf(name)
    const own = rows.filter((row) => row[at('indicator')] === 'inclusive-kindergarten-share')
    const figures = own.map((row) => [row[at('value')], row[at('unit')]].join(' '))
    expect(figures).toEqual(expect.arrayContaining(['80 %', '90 %', '92 %']))
  })

  test('no cell of a workbook is a formula', async () => {
    const { rawPayload } = await file({ q: '学校', format: 'xlsx' })
    const parts = unzipSync(rawPayload)
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(3)
    for (const name of sheets) expect(Buffer.from(parts[name]!).toString()).not.toContain('<f>')
  })
})

test('JSON lines hold commitments in the shape of the API', async () => {
  const { body } = await file({ theme: 'safety', format: 'jsonl' })
  const lines = body.trimEnd().split('\n')
  for (const line of lines) {
    expect([...Value.Errors(Commitment, JSON.parse(line))]).toEqual([])
  }
})

test('a comparison tells the silent sides too', async () => {
  const asked = { theme: 'preschool', regions: 'jinzhou,xx-county' }
  const { body } = await served.get<CompareAnswer>('/compare', asked)
  const csv = (await file({ ...asked, format: 'csv' })).body
  const cells = body.rows.flatMap((row) => row.cells)
  const expected = cells.reduce((sum, cell) => sum + Math.max(1, cell.commitments.length), 0)
  expect(rowsOf(csv)).toHaveLength(expected + 1)
  expect(csv).toContain('unknown')
})

test('a document holds each quotation with its citation, and the sources', async () => {
  const { rawPayload } = await file({ q: '双减', format: 'docx' })
  const { value: text } = await mammoth.extractRawText({ buffer: rawPayload })
  const { body } = await served.get<SearchAnswer>('/search', { q: '双减', per_page: '100' })
  for (const hit of body.hits) expect(text).toContain(`“${hit.text}”`)
  expect(text).toContain('[EB/OL]')
  expect(text).toContain('来源')
})

test.each([
  ['bibtex', /^@misc\{/gm],
  ['ris', /^TY {2}- /gm],
] as const)('%s has a record a commitment', async (format, record) => {
  const { body, headers } = await file({ q: '双减', format })
  expect(body.match(record)).toHaveLength(Number(headers['x-total-count']))
})

test('hand-picked commitments stand in the order picked', async () => {
  const { body } = await served.get<SearchAnswer>('/search', { q: '教师' })
  const ids = body.hits.slice(0, 3).map(({ id }) => id)
  const lines = (await file({ ids: ids.join(','), format: 'jsonl' })).body.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids)
})

test('a file that has not changed is not sent again', async () => {
  const url = '/api/v1/export?format=csv&theme=safety'
  const { etag } = (await served.app.inject(url)).headers
  const again = await served.app.inject({ url, headers: { 'if-none-match': String(etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test.each([
  [{ format: 'pdf' }, 'format'],
  [{}, 'format'],
  [{ format: 'csv', regions: 'jinzhou', region: 'jinzhou' }, 'region'],
  [{ format: 'csv', view: 'compare' }, 'theme'],
  [{ format: 'csv', ids: 'weicheng-2024-00000000' }, 'ids'],
  [{ format: 'csv', color: 'red' }, 'color'],
])('%j is refused and names %s', async (query, parameter) => {
  const { status, body } = await served.get<Problem>('/export', query as Record<string, string>)
  expect(status).toBe(400)
  expect(body.parameter).toBe(parameter)
})
