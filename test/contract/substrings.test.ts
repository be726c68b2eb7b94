// Every run of two characters or more that stands in a commitment can be found.
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchAnswer, SearchHit } from '../../server/schemas/search.ts'
import { servePublished } from './published.ts'
import type { Served } from './served.ts'

let served: Served
let commitments: SearchHit[] = []
beforeAll(async () => {
  served = await servePublished()
  // The codebook is compiled by the first question; meanwhile the portal asks for patience.
  while ((await served.get('/search', { q: '预热' })).status !== 200) await setTimeout(500)
  for (let page = 1; page < 9; page++) {
    const { body } = await served.get<SearchAnswer>('/search', {
      per_page: '100',
      page: String(page),
    })
    commitments.push(...body.hits)
  }
  commitments = commitments.filter(({ text }) => text.length > 8)
}, 120_000)
afterAll(() => served?.stop())

async function idsFor(q: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const { body } = await served.get<SearchAnswer>('/search', {
      q,
      per_page: '100',
      page: String(page),
    })
    ids.push(...body.hits.map(({ id }) => id))
    if (body.hits.length < 100) return ids
  }
}

/**
 * A run of two to ten characters with at least two that can be looked for. Digits alone ask for that
 * number: inside a longer one they are found in quotation marks.
 */
const run = fc
  .tuple(fc.nat(), fc.nat(), fc.integer({ min: 2, max: 10 }))
  .map(([which, from, length]) => {
    const { id, text } = commitments[which % commitments.length]!
    const start = from % (text.length - 2)
    return { id, run: text.slice(start, start + length) }
  })
  .filter(
    ({ run }) =>
      (run.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2 && !/["“”「」\s-]|^[\d.,%]+$/u.test(run),
  )

const found = (asked: (run: string) => string, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(run, async ({ id, run }) => {
      expect(await idsFor(asked(run)), asked(run)).toContain(id)
    }),
    { numRuns },
  )

test('in quotation marks', () => found((run) => `"${run}"`, 80), 120_000)

test('as it stands, over digits, Latin letters and marks', () => found((run) => run, 120), 120_000)

test('in full width', () => {
  const wide = (run: string) =>
    run.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  return found(wide, 40)
}, 120_000)

test('in traditional characters', () => {
  const traditional = Converter({ from: 'cn', to: 't' })
  return found((run) => `"${traditional(run)}"`, 60)
}, 120_000)
