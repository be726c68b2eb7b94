import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepBefore } from '../../web/build.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duizhao-build-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A build of these files, all of its own making but those in `kept`. */
async function built(name: string, files: Record<string, string>, kept: string[] = []) {
  const at = path.join(folder, name)
  await mkdir(path.join(at, '.vite'), { recursive: true })
  await mkdir(path.join(at, 'assets'))
  for (const [file, text] of Object.entries(files))
    await writeFile(path.join(at, 'assets', file), text)
  const own = Object.keys(files).filter((file) => !kept.includes(file))
  const manifest = Object.fromEntries(own.map((file) => [file, { file: `assets/${file}` }]))
  await writeFile(path.join(at, '.vite/manifest.json'), JSON.stringify(manifest))
  return at
}

test('an open page still finds the files of the build before, but not of those before it', async () => {
  const before = await built('before', { 'b.js': 'b', 'a.js': 'a' }, ['a.js'])
  const now = await built('now', { 'c.js': 'c' })
  await keepBefore(before, now)
  expect((await readdir(path.join(now, 'assets'))).sort()).toEqual(['b.js', 'c.js'])
})

test('a file of the same name stays as built now', async () => {
  const before = await built('before', { 'x.js': 'old' })
  const now = await built('now', { 'x.js': 'new' })
  await keepBefore(before, now)
  expect(await readFile(path.join(now, 'assets/x.js'), 'utf8')).toBe('new')
})

test('a first build has nothing to keep', async () => {
  const now = await built('now', { 'x.js': 'x' })
  await expect(keepBefore(path.join(folder, 'none'), now)).resolves.toBeUndefined()
})
