import { expect, test, vi } from 'vitest'
import type { Edition } from '../../../indexer/edition.ts'
import { remembered } from '../../../server/search/remembered.ts'

const edition = () => ({}) as Edition

test('equal questions to one edition are answered once', async () => {
  const make = vi.fn(async () => 'answer')
  const one = edition()
  expect(await remembered(one, { q: '双减' }, make)).toBe('answer')
  expect(await remembered(one, { q: '双减' }, make)).toBe('answer')
  expect(make).toHaveBeenCalledTimes(1)
})

test('another edition or another question is asked anew', async () => {
  const make = vi.fn(async () => 'answer')
  const one = edition()
  await remembered(one, { q: 'a' }, make)
  await remembered(one, { q: 'b' }, make)
  await remembered(edition(), { q: 'a' }, make)
  expect(make).toHaveBeenCalledTimes(3)
})

test('a failure is not kept', async () => {
  const one = edition()
  const failing = () => Promise.reject(new Error('away'))
  await expect(remembered(one, { q: 'a' }, failing)).rejects.toThrow('away')
  expect(await remembered(one, { q: 'a' }, async () => 'answer')).toBe('answer')
})

test('what was asked longest ago goes first', async () => {
  const one = edition()
  const make = vi.fn(async () => 'answer')
  for (let i = 0; i <= 200; i++) await remembered(one, { i }, make)
  await remembered(one, { i: 200 }, make)
  expect(make).toHaveBeenCalledTimes(201)
  await remembered(one, { i: 0 }, make)
  expect(make).toHaveBeenCalledTimes(202)
})
