import { expect, test } from 'vitest'
import type { Answer, Api } from '../../web/api.ts'
import { compareDraft, draftOf, faultOf } from '../../web/draft.ts'

const api = (answer: Answer<unknown>, asked: unknown[] = []): Api => ({
  get: () => Promise.reject(new Error('a draft is never asked about by GET')),
  post: <T>(path: string, body: unknown) => {
    asked.push([path, body])
    return Promise.resolve(answer as Answer<T>)
  },
})
const refused = (status: number): Answer<never> => ({ ok: false, status, code: '', message: '' })
const draft = { text: '新建幼儿园。', regions: [] }

test('a draft without a word, or longer than is taken, is told so before it is asked about', () => {
  expect(faultOf({ text: ' 。\n', regions: [] })).toBe('empty')
  expect(faultOf({ text: '字'.repeat(5000), regions: [] })).toBeNull()
  expect(faultOf({ text: '字'.repeat(5001), regions: [] })).toBe('long')
  expect(faultOf({ text: '字', regions: [...'abcdefghi'] })).toBe('peers')
})

test('line breaks as forms send them count once', () => {
  const form = new URLSearchParams([
    ['text', '一\r\n二'],
    ['regions', 'a'],
    ['regions', 'b'],
    ['regions', 'a'],
  ])
  expect(draftOf(form)).toEqual({ text: '一\n二', regions: ['a', 'b'] })
})

test('without chosen peers none are named', async () => {
  const asked: unknown[] = []
  await compareDraft(api({ ok: true, data: {} }, asked), draft)
  expect(asked).toEqual([['/draft', { text: draft.text }]])
})

test('a refusal keeps the draft and says what happened', async () => {
  expect(await compareDraft(api(refused(0)), draft)).toMatchObject({ ...draft, fault: 'offline' })
  expect(await compareDraft(api(refused(429)), draft)).toMatchObject({ fault: 'limited' })
  expect(await compareDraft(api(refused(503)), draft)).toMatchObject({ fault: 'failed' })
})
