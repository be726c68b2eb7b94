import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  assertDatabase,
  assertSupported,
  binaryVersion,
  runnable,
} from '../../../server/engine/check.ts'
import { prepareStateDir, stateDirAt } from '../../../server/engine/state-dir.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'duizhao-check-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const stateDir = () => {
  const state = stateDirAt(path.join(dir, 'state'))
  prepareStateDir(state)
  return state
}
const script = (body: string, mode = 0o644) => {
  const file = path.join(dir, 'meilisearch')
  writeFileSync(file, body)
  chmodSync(file, mode)
  const sha256 = createHash('sha256').update(body).digest('hex')
  return { found: { kind: 'binary' as const, file, bundled: true }, sha256 }
}

test('the bundled binary is refused where it is not the file that was reviewed', async () => {
  const { found } = script('tampered with')
  await expect(runnable(found, stateDir())).rejects.toMatchObject({ code: 'bad-binary' })
})

test('the bundled binary, installed without a run bit, gets one', async () => {
  const { found, sha256 } = script('#!/bin/sh\n')
  const file = await runnable(found, stateDir(), sha256)
  expect(statSync(file).mode & 0o100).toBe(0o100)
})

test('a binary of the operator’s own choice is run as it is', async () => {
  const { found } = script('whatever')
  expect(await runnable({ ...found, bundled: false }, stateDir())).toBe(found.file)
})

test('the version is asked of the binary itself', async () => {
  const { found } = script('#!/bin/sh\necho meilisearch 1.30.2\n', 0o755)
  expect(await binaryVersion(found.file)).toBe('1.30.2')
})

test('a program that is no Meilisearch is refused in one line', async () => {
  const { found } = script('#!/bin/sh\necho hello\n', 0o755)
  await expect(binaryVersion(found.file)).rejects.toThrow(/does not run as Meilisearch/)
})

test.each(['1.21.0', '1.21.9', '1.48.0'])('version %s is accepted', (version) => {
  expect(() => assertSupported(version, 'it')).not.toThrow()
})

test.each(['1.20.4', '0.30.0', '2.0.0'])(
  'version %s is refused, with what is needed',
  (version) => {
    expect(() => assertSupported(version, 'it')).toThrow(/needs 1\.21 or later, below 2/)
  },
)

const databaseOf = (version: string) => {
  const state = stateDir()
  mkdirSync(state.database)
  writeFileSync(path.join(state.database, 'VERSION'), version)
  return state
}

test('a database of another minor version is refused, with both versions and the way out', () => {
  expect(() => assertDatabase(databaseOf('1.22.1'), '1.21.0')).toThrow(
    /written by Meilisearch 1\.22\.1, the engine found is 1\.21\.0: set MEILI_BIN .* remove/,
  )
})

test('a database of the same minor version is taken', () => {
  expect(() => assertDatabase(databaseOf('1.21.0'), '1.21.3')).not.toThrow()
})
