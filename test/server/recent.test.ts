import { expect, test } from 'vitest'
import { recent } from '../../server/recent.ts'

test('what was made is not made again, also while it is being made', async () => {
  const keep = recent<string>(10, (made) => made.length)
  let times = 0
  const make = async () => `made ${++times}`
  expect(await Promise.all([keep('a', make), keep('a', make)])).toEqual(['made 1', 'made 1'])
  expect(await keep('a', make)).toBe('made 1')
})

test('past the size in all, the one used longest ago is made anew', async () => {
  const keep = recent<string>(4, (made) => made.length)
  const times: string[] = []
  const ask = (key: string) =>
    keep(key, async () => {
      times.push(key)
      return 'xx'
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
  expect(times).toEqual(['a', 'b', 'c', 'b'])
})

test('a failure is not kept', async () => {
  const keep = recent<string>(10, (made) => made.length)
  await expect(keep('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await keep('a', async () => 'back')).toBe('back')
})
