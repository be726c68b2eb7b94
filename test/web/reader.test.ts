import { expect, test } from 'vitest'
import type { Commitment } from '../../data/schema.ts'
import type { PlanAnswer } from '../../server/schemas/plans.ts'
import { reading, withoutWords } from '../../web/reader.ts'

const source = '甲、校园\n一是建设三所学校。二是保障||校车安全。'

function commitment(id: string, text: string, themes: string[], start: number, end: number) {
  const section = id === 'p-1' ? ['甲、校园'] : ['甲、校园', '二是']
  return { id, text, section, order: 1, themes, source: { start, end } } as unknown as Commitment
}

const answer = {
  outline: [],
  commitments: [
    commitment('p-1', '建设三所学校。', ['compulsory'], 7, 14),
    commitment('p-2', '保障校车安全。', ['safety', 'compulsory'], 16, 25),
  ],
} as unknown as PlanAnswer

const all = reading(answer, source, { theme: null, find: '' })

test('themes are counted over the whole plan, whatever is shown', () => {
  const some = reading(answer, source, { theme: 'safety', find: '' })
  expect([some.items.length, some.total, some.themes]).toEqual([1, 2, { compulsory: 2, safety: 1 }])
})

test('a term found twice is two hits', () => {
  expect(reading(answer, source, { theme: null, find: '校' }).hits).toBe(2)
})

test('each commitment brings the headings that changed above it', () => {
  const headings = all.items.map(({ whole }) => whole!.headings.map(({ title }) => title))
  expect(headings).toEqual([['甲、校园'], ['二是']])
})

test('a commitment cut by debris in the source is known as healed', () => {
  expect(all.items.map(({ whole }) => whole!.healed)).toEqual([false, true])
})

test('what the browser gets to take the page over holds none of the words again', () => {
  const sent = JSON.stringify(withoutWords(all))
  expect(sent).not.toContain('学校')
  expect(withoutWords(all).items.map(({ id }) => id)).toEqual(['p-1', 'p-2'])
})
