import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readQuality } from '../../data/quality.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'duizhao-quality-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const core = ['preschool', 'compulsory', 'high-school', 'vocational', 'teachers', 'safety']

test('the stored figures name what was measured on: plans known and unseen, sets open and held back', async () => {
  const { reading, similar, search } = await readQuality()
  expect(reading.map(({ set }) => set)).toEqual(['five plans', 'unseen plans'])
  expect(similar.map(({ set }) => set)).toEqual(['tune', 'held'])
  expect(new Set(search.map(({ set }) => set))).toEqual(new Set(['open', 'held']))
})

test('each core theme has its own figures, on known and unseen plans', async () => {
  for (const { themes } of (await readQuality()).reading)
    expect(Object.keys(themes)).toEqual(expect.arrayContaining(core))
})

test('a file of another shape is refused, with what is wrong and how to mend it', async () => {
  const file = path.join(folder, 'quality.json')
  writeFileSync(file, JSON.stringify({ reading: [{ set: 'my plans' }], similar: [], search: [] }))
  await expect(readQuality(file)).rejects.toThrow(/reading\/0.*npm run bench -- --write/s)
})
