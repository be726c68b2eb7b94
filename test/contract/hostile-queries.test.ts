// Whatever is typed into the search is answered or refused, and never with another question's answer.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchAnswer } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
beforeAll(async () => {
  served = await servePublished()
}, 120_000)
afterAll(() => served?.stop())

/** `query` is put behind `?` as it stands. */
async function raw(query: string) {
  const response = await served.app.inject({ url: `/api/v1/search?${query}` })
  return { status: response.statusCode, body: response.json<SearchAnswer>() }
}

const piece = fc.oneof(
  fc.constantFrom(
    ...['"', '“', '”', "'", '`', '-', '--', '-"', '\\', '\\"', '\0', '\u202e', '\u200f', '\ufeff'],
    ...[
      '<script>',
      '</mark>',
      '<mark>',
      '&amp;',
      '$\u007bx}',
      '{{',
      '%',
      '%00',
      '+',
      '*',
      '(',
      ']',
      '||',
    ],
    ...[
      'plan = "x"',
      '" OR plan EXISTS OR plan = "',
      'NOT id IN [',
      'years TO 2025',
      '_geoRadius(',
    ],
    ...[
      '😀',
      '👨‍👩‍👧',
      'שלום',
      'مرحبا',
      '𠮷',
      'e\u0301',
      '双减',
      '雙減',
      '2025',
      '９２％',
      '双 减',
      'school',
      'xgxp',
      'constructor',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join('').slice(0, 200))

test('200 characters of anything are answered, with the same question back, or refused with a 400', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (typed) => {
      const q = typed.toWellFormed()
      const { status, body } = await raw(new URLSearchParams({ q }).toString())
      expect([200, 400]).toContain(status)
      if (status === 200) {
        expect(body.query).toBe(q)
        expect(body.hits.length).toBeLessThanOrEqual(body.total)
        expect(body.total === 0).toBe(body.match === 'none')
      }
    }),
    { numRuns: 150 },
  )
}, 120_000)

test('bytes that are no text are refused or read, never an error of ours', async () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((n) => `%${n.toString(16).padStart(2, '0')}`)
  const bytes = fc.array(byte, { minLength: 1, maxLength: 40 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(bytes, async (q) => {
      const { status } = await raw(`q=${q}`)
      expect([200, 400]).toContain(status)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('questions asked at once are each answered for themselves', async () => {
  const questions = [
    '双减',
    '双减 ',
    '"双减"',
    '-双减',
    '雙減',
    '双减"',
    '双减 -x',
    '双',
    'SHUANGJIAN',
  ]
  const answers = await Promise.all(
    [...questions, ...questions].map((q) => raw(new URLSearchParams({ q }).toString())),
  )
  expect(answers.map(({ body }) => body.query)).toEqual([...questions, ...questions])
})

test('the highlight of a hit is its text, escaped, and nothing else', async () => {
  const plain = (html: string) =>
    html
      .replaceAll(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  await fc.assert(
    fc.asyncProperty(hostile, async (typed) => {
      const q = `教师 ${typed}`.slice(0, 200).toWellFormed()
      const { status, body } = await raw(new URLSearchParams({ q }).toString())
      if (status !== 200) return
      for (const hit of body.hits) expect(plain(hit.highlight)).toBe(hit.text)
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('a query of more than 200 characters is refused and the parameter named', async () => {
  const { status, body } = await raw(new URLSearchParams({ q: '教'.repeat(201) }).toString())
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('q')
})
